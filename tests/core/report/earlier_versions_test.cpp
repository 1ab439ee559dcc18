// What earlier versions of the program wrote verifies with this one: tests/data/earlier, a folder a version.
#include <filesystem>

#include <gmock/gmock.h>

#include "core/base/engine.h"
#include "core/framework/framework_library.h"
#include "core/record/verify_record.h"
#include "core/report/verify_report.h"
#include "tests/core/report/reported.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;
using testing::Not;

std::vector<fs::path> writtenEarlier()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(WAYMARK_SOURCE_DIR "/tests/data/earlier"))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

class EarlierVersion : public Reported, public testing::WithParamInterface<fs::path> {
protected:
    std::string version() const { return GetParam().parent_path().filename(); }
    std::string text() const { return readPlainly(GetParam()); }
    /// The version is named, unless it is this one.
    void expectNamed(const std::vector<Message>& notes) const
    {
        if (version() == engineVersion())
            EXPECT_THAT(notes, IsEmpty());
        else
            EXPECT_EQ(say(notes),
                say({{"record.otherEngine", {{"then", version()}, {"now", std::string(engineVersion())}}}}));
    }

    /// 0.1.0 counted its own version among the figures; up to 0.2.0 a trigger was told even if it only turned the
    /// verdict to what was chosen.
    bool isKnown(const FigureDifference& change) const
    {
        return (version() == "0.1.0" && change.key == "method.computed-from.engine.value")
            || (version() == "0.2.0" && change.key.starts_with("record.triggers."));
    }

    FrameworkLibrary m_library = *FrameworkLibrary::open(WAYMARK_RESOURCES "/frameworks");
};

INSTANTIATE_TEST_SUITE_P(Files, EarlierVersion, testing::ValuesIn(writtenEarlier()), [](const auto& tested) {
    std::string name = tested.param.parent_path().filename().string() + '_' + tested.param.filename().string();
    std::replace_if(
        name.begin(), name.end(), [](unsigned char each) { return !std::isalnum(each); }, '_');
    return name;
});

TEST_P(EarlierVersion, LeftWhatStillVerifies)
{
    if (GetParam().extension() != ".waymark") {
        const Result<ReportCheck> check = verifyReport(text(), GetParam().filename(), {m_library, words()});
        ASSERT_TRUE(check);
        EXPECT_TRUE(check->holds()) << say(faultsOf(*check));
        for (const FigureDifference& each : check->differences)
            EXPECT_TRUE(!each.isChange() || isKnown(each)) << say({messageAbout(each)});
        return expectNamed(check->notes);
    }
    const Result<RecordCheck> check = verifyRecord(text(), GetParam().filename(), m_library);
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->holds());
    ASSERT_THAT(check->revisions, Not(IsEmpty()));
    for (const RevisionCheck& revision : check->revisions) {
        EXPECT_THAT(changesOf(revision.differences), IsEmpty()) << say(changesOf(revision.differences));
        expectNamed(revision.notes);
    }
}

} // namespace
} // namespace waymark::test
