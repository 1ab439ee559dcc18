#pragma once

#include <cstddef>
#include <functional>

namespace waymark {

/// Calls work(worker, item) once for every item from 0 to count - 1, on at most `threads` threads (0 counts as 1);
/// worker is below their number, and nothing else runs as the same worker meanwhile. Which worker gets which item is
/// chance, so results go where their item belongs. Where the system refuses a thread the others do its work.
void shareWork(std::size_t count, unsigned threads, const std::function<void(std::size_t, std::size_t)>& work);

} // namespace waymark
