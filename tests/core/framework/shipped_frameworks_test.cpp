// Every framework in resources/frameworks is faultless, in shape and in sense, and stays what it was.
#include "core/framework/framework_library.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "core/framework/schema_validation.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {
namespace {

constexpr auto kFolder = WAYMARK_RESOURCES "/frameworks";

class ShippedFrameworks : public testing::Test {
protected:
    void SetUp() override
    {
        const Result<FrameworkLibrary> library = FrameworkLibrary::open(kFolder);
        ASSERT_TRUE(library);
        m_library = *library;
        ASSERT_FALSE(m_library.list().empty());
    }

    FrameworkLibrary m_library;
};

std::string listOf(const Errors& errors)
{
    std::string list;
    for (const Error& error : errors)
        list += error.where.file + ':' + std::to_string(error.where.line) + ' ' + error.where.pointer + ' '
            + error.message.id + '\n';
    return list;
}

TEST_F(ShippedFrameworks, Load)
{
    for (const FrameworkName& name : m_library.list()) {
        const Result<FrameworkPointer> framework = m_library.load(name.id, name.version);
        EXPECT_TRUE(framework) << listOf(framework.errors());
    }
}

TEST_F(ShippedFrameworks, HaveTheShapeThatTheSchemaDescribes)
{
    const std::string schema = readPlainly(WAYMARK_RESOURCES "/schema/framework.schema.json");
    for (const FrameworkName& name : m_library.list()) {
        const std::string path = std::string(kFolder) + '/' + name.id.text + '-' + name.version + ".json";
        const Result<Done> result = validateAgainstSchema(readPlainly(path), path, schema);
        EXPECT_TRUE(result) << listOf(result.errors());
    }
}

TEST_F(ShippedFrameworks, ShowEachQuestionAfterThoseItDependsOn)
{
    for (const FrameworkName& name : m_library.list()) {
        const Result<FrameworkPointer> framework = m_library.load(name.id, name.version);
        ASSERT_TRUE(framework);
        std::vector<QuestionIndex> order = (*framework)->visibilityOrder;
        std::sort(order.begin(), order.end());
        ASSERT_EQ(order.size(), (*framework)->questions.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            EXPECT_EQ(order[i], QuestionIndex{i});
    }
}

} // namespace
} // namespace waymark::test
