// Whatever bytes claim to be a sealed report, decision record or chart: they are refused, or what they carry comes back
// as it was under a seal of its own. What is not a file of ours is also tried as the data of one: no mutation gets
// through base64 and gzip.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/report/packed_text.h"
#include "core/report/seal.h"
#include "tests/core/report/sealed_file.h"
#include "tests/fuzz/fuzzed.h"

namespace waymark {
namespace {

void trySealed(std::string_view file)
{
    require(bareText(file).size() <= file.size());
    const Result<Sealed> sealed = readSeal(file, "fuzz");
    if (!sealed)
        return requireReasons(sealed.errors());
    require(sealed->isAsWritten == isAsWritten(file) && sealed->hash.size() == kHashDigits);
    const std::string own = test::sealedFile(sealed->content);
    const Result<Sealed> again = readSeal(own, "fuzz");
    require(again && again->isAsWritten && again->content == sealed->content);
}

} // namespace
} // namespace waymark

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace waymark;
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    trySealed(text);
    const std::string zeros(kHashDigits, '0');
    trySealed("#" + std::string(kMarkdownSeal) + std::string(kHashMark) + zeros + "`\n\n"
        + std::string(kMarkdownDataBegin) + '\n' + packText(text) + std::string(kMarkdownDataEnd));
    return 0;
}
