// The catalogue of classes: what ships is sound, and a broken one is refused with the place of each fault.
#include "core/estimators/profile_classes_json.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <set>

#include "core/estimators/function_classifier.h"
#include "core/framework/schema_validation.h"
#include "tests/core/estimators/profile_helpers.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {
namespace {

using enum ProfileCategory;
using Json = nlohmann::ordered_json;

const std::string& shippedText()
{
    static const std::string text = readPlainly(std::string(WAYMARK_RESOURCES "/") + kShippedProfileClasses);
    return text;
}

const std::string& schema()
{
    static const std::string text = readPlainly(WAYMARK_RESOURCES "/schema/profile-classes.schema.json");
    return text;
}

TEST(ShippedProfileClasses, FitTheirSchema)
{
    EXPECT_TRUE(validateAgainstSchema(shippedText(), "classes.json", schema()));
}

TEST(ShippedProfileClasses, NameASourceForEveryThreshold)
{
    const Result<ProfileClasses> classes = loadProfileClasses(shippedText(), "classes.json");
    ASSERT_TRUE(classes);
    EXPECT_EQ(classes->thresholds.heavyAllocation.source, "gc-guide");
    for (const ProfileSource& source : classes->sources)
        EXPECT_EQ(source.url.empty(), source.id == "own");
}

TEST(ShippedProfileClasses, GroupEveryCategoryButTheRestOfTheRuntime)
{
    std::set<ProfileCategory> grouped;
    for (const ProfileGroup& group : shippedClasses().groups)
        grouped.insert(group.categories.begin(), group.categories.end());
    for (const Named<ProfileCategory>& each : kProfileCategoryNames)
        EXPECT_EQ(
            grouped.contains(each.value), each.value != runtimeOther && each.value != inherit && each.value != poll)
            << each.name;
}

struct Known {
    const char* function;
    ProfileCategory category;
};

void PrintTo(const Known& known, std::ostream* out)
{
    *out << known.function;
}

class ShippedRules : public testing::TestWithParam<Known> {};

TEST_P(ShippedRules, KnowTheFunction)
{
    static const FunctionClassifier classifier(shippedClasses().rules);
    EXPECT_EQ(classifier.categoryOf(plainFunctionName(GetParam().function)), GetParam().category);
}

INSTANTIATE_TEST_SUITE_P(Each, ShippedRules,
    testing::Values(Known{"runtime.scanobject", gc}, Known{"runtime.scanObjectsSmall", gc},
        Known{"runtime.(*gcWork).put", gc}, Known{"runtime.mallocgc", alloc}, Known{"runtime.growslice", alloc},
        Known{"sync.(*Pool).Get", alloc}, Known{"runtime.futex", sched}, Known{"sync.(*Mutex).Lock", sched},
        Known{"net.(*conn).Write", networkIo}, Known{"net/netip.ParseAddr", networkIo},
        Known{"os.(*File).Read", fileIo}, Known{"internal/poll.(*FD).Read", poll},
        Known{"runtime/internal/syscall.Syscall6", syscall}, Known{"internal/runtime/syscall/linux.Syscall6", syscall},
        Known{"encoding/json.Marshal", serialization}, Known{"gopkg.in/yaml%2ev3.Marshal", serialization},
        Known{"go.mongodb.org/mongo-driver/v2/bson.Marshal", serialization},
        Known{"go.mongodb.org/mongo-driver/mongo.(*Collection).Find", database},
        Known{"github.com/jackc/pgx/v5.(*Conn).Query", database}, Known{"database/sql.(*DB).Query", database},
        Known{"github.com/twmb/franz-go/pkg/kgo.(*Client).Produce", messaging},
        Known{"crypto/tls.(*Conn).Write", crypto}, Known{"compress/flate.(*compressor).deflate", compression},
        Known{"regexp.(*Regexp).doExecute", regex}, Known{"regexp/syntax.Parse", regex},
        Known{"go.uber.org/zap.(*Logger).Info", logging},
        Known{"github.com/prometheus/client_golang/prometheus.(*counter).Inc", telemetry},
        Known{"html/template.(*Template).Execute", templates}, Known{"image/jpeg.Decode", image},
        Known{"net/http.(*conn).serve", rpcHttp}, Known{"google.golang.org/grpc.(*Server).handleStream", rpcHttp},
        Known{"reflect.Value.Field", reflection}, Known{"runtime.cgocall", foreign},
        Known{"github.com/mattn/x._Cfunc_step", foreign}, Known{"runtime.mapaccess1_faststr", inherit},
        Known{"memeqbody", inherit}, Known{"strings.Builder.WriteString", inherit},
        Known{"slices.SortFunc[...]", inherit}, Known{"runtime.main", runtimeOther}, Known{"main.main", application},
        Known{"example.org/regexpress.Find", application}));

struct BrokenClasses {
    const char* name;
    const char* at;    ///< JSON pointer of what is replaced
    const char* value; ///< as JSON
    const char* id;
    const char* pointer;
};

void PrintTo(const BrokenClasses& broken, std::ostream* out)
{
    *out << broken.name;
}

class ProfileClassesFault : public testing::TestWithParam<BrokenClasses> {};

TEST_P(ProfileClassesFault, IsNamedWithItsPlace)
{
    Json document = Json::parse(shippedText());
    document[Json::json_pointer(GetParam().at)] = Json::parse(GetParam().value);
    const Result<ProfileClasses> classes = loadProfileClasses(document.dump(1), "classes.json");
    ASSERT_FALSE(classes);
    EXPECT_EQ(classes.errors().front().message.id, GetParam().id);
    EXPECT_EQ(classes.errors().front().where.pointer, GetParam().pointer);
    EXPECT_GT(classes.errors().front().where.line, 0u);
}

INSTANTIATE_TEST_SUITE_P(Each, ProfileClassesFault,
    testing::Values(
        BrokenClasses{"newer format", "/waymarkProfileClasses", "2", "json.numberTooLarge", "/waymarkProfileClasses"},
        BrokenClasses{"no date", "/date", R"(" ")", "json.blankText", "/date"},
        BrokenClasses{
            "share beyond 1", "/thresholds/hotShare/value", "1.5", "json.numberTooLarge", "/thresholds/hotShare/value"},
        BrokenClasses{"unknown source", "/thresholds/hotShare/source", R"("hearsay")", "profile.unknownSource",
            "/thresholds/hotShare/source"},
        BrokenClasses{"unknown category", "/rules/0/category", R"("magic")", "json.unknownName", "/rules/0/category"},
        BrokenClasses{"unknown finding", "/groups/0/finding", R"("magic")", "json.unknownName", "/groups/0/finding"},
        BrokenClasses{"category in two groups", "/groups/0/categories/0", R"("gc")", "profile.groupedTwice",
            "/groups/2/categories/0"},
        BrokenClasses{"helper in a group", "/groups/0/categories/0", R"("inherit")", "profile.ownsNoTime",
            "/groups/0/categories/0"},
        BrokenClasses{"unknown group to draw from", "/groups/0/draws/0", R"("magic")", "profile.unknownGroup",
            "/groups/0/draws/0"},
        BrokenClasses{"prefix that is no text", "/rules/1/names", "[7]", "json.expectedText", "/rules/1/names/0"},
        BrokenClasses{"group that is none", "/groups/0", "7", "json.expectedObject", "/groups/0"},
        BrokenClasses{"unknown member", "/rules/0/why", R"("so")", "json.unknownMember", "/rules/0/why"}));

TEST(ProfileClassesSchema, RefusesWhatTheReaderRefuses)
{
    for (const auto& [at, value] : std::vector<std::pair<const char*, const char*>>{{"/waymarkProfileClasses", "2"},
             {"/thresholds/hotShare/value", "1.5"}, {"/rules/0/category", R"("magic")"}, {"/rules/0/why", "1"},
             {"/groups/0/categories/0", R"("inherit")"}}) {
        Json document = Json::parse(shippedText());
        document[Json::json_pointer(at)] = Json::parse(value);
        EXPECT_FALSE(validateAgainstSchema(document.dump(), "classes.json", schema())) << at;
    }
}

} // namespace
} // namespace waymark::test
