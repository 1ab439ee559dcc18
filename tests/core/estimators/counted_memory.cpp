#include "tests/core/estimators/counted_memory.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

std::atomic<std::size_t> bytesInUse{0};
std::atomic<std::size_t> mostInUse{0};

} // namespace

// Not inlined: GCC would see malloc beside delete and warn.
[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    void* memory = std::malloc(size);
    if (!memory)
        return nullptr;
    const std::size_t now = bytesInUse += malloc_usable_size(memory);
    mostInUse = std::max(mostInUse.load(), now);
    return memory;
}

[[gnu::noinline]] void* operator new(std::size_t size)
{
    if (void* memory = operator new(size, std::nothrow))
        return memory;
    throw std::bad_alloc();
}

[[gnu::noinline]] void operator delete(void* memory) noexcept
{
    bytesInUse -= memory ? malloc_usable_size(memory) : 0;
    std::free(memory);
}

[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept
{
    operator delete(memory);
}

[[gnu::noinline]] void operator delete(void* memory, const std::nothrow_t&) noexcept
{
    operator delete(memory);
}

namespace waymark::test {

std::size_t mostBytesTaken(const std::function<void()>& act)
{
    const std::size_t before = bytesInUse;
    mostInUse = before;
    act();
    return mostInUse - before;
}

} // namespace waymark::test
