#include "core/decision/decision_file.h"

#include <gmock/gmock.h>

#include "core/base/sha256.h"
#include "tests/support/answered.h"
#include "tests/support/shipped_framework.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {
namespace {

class DecisionFile : public testing::Test {
protected:
    const TemporaryFolder m_folder;
    const std::string m_path = m_folder.file("plan.waymark");
    FrameworkLibrary m_library = *FrameworkLibrary::open(WAYMARK_RESOURCES "/frameworks");
    const Decision m_decision = answered(rustVsGo(), {{"status", "greenfield"}});
};

TEST_F(DecisionFile, OpensAsItWasSaved)
{
    const Result<SavedDecision> saved = saveDecisionFile(m_path, m_decision, {});
    ASSERT_TRUE(saved);
    const Result<OpenedDecision> opened = openDecisionFile(m_path, m_library);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->decision, m_decision);
    EXPECT_EQ(opened->found.source, FrameworkSource::shipped);
    EXPECT_EQ(opened->hash, saved->hash);
}

TEST_F(DecisionFile, HasTheHashOfItsBytes)
{
    const Result<SavedDecision> saved = saveDecisionFile(m_path, m_decision, {});
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->hash, sha256(readPlainly(m_path)));
    EXPECT_EQ(hashOfFile(m_path), saved->hash);
    EXPECT_EQ(hashOfFile(m_folder.file("missing")), "");
}

TEST_F(DecisionFile, IsLeftAloneWhenTheTextWouldNotReadBackTheSame)
{
    writePlainly(m_path, "before");
    Decision broken = m_decision;
    broken.title = "no UTF-8: \xff";
    const Result<SavedDecision> saved = saveDecisionFile(m_path, broken, {});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.errors()[0].message.id, "decision.readsDifferently");
    EXPECT_EQ(readPlainly(m_path), "before");
}

TEST_F(DecisionFile, IsRefusedWithThePlaceOfItsFault)
{
    writePlainly(m_path, "{\n  \"waymark\": 1,\n  \"title\": 7\n}\n");
    const Result<OpenedDecision> opened = openDecisionFile(m_path, m_library);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.errors()[0].where.file, m_path);
    EXPECT_THAT(opened.errors(),
        testing::Contains(testing::Field(&Error::where,
            testing::AllOf(testing::Field(&Where::pointer, "/title"), testing::Field(&Where::line, 3u)))));
}

TEST_F(DecisionFile, IsRefusedWithThePlaceOfAFrameworkThatIsUnknown)
{
    Decision other = m_decision;
    other.framework.id.text = "cobol-vs-fortran";
    ASSERT_TRUE(saveDecisionFile(m_path, other, {}));
    const Result<OpenedDecision> opened = openDecisionFile(m_path, m_library);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.errors()[0].where.file, m_path);
    EXPECT_EQ(opened.errors()[0].where.pointer, "/framework");
    EXPECT_GT(opened.errors()[0].where.line, 1u);
}

} // namespace
} // namespace waymark::test
