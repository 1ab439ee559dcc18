// Own code and the libraries of others, told apart by the main module or by where files stood.
#include "core/estimators/classified_functions.h"

#include <gmock/gmock.h>

#include "core/imports/pprof_reader.h"
#include "tests/core/estimators/profile_helpers.h"

namespace waymark::test {
namespace {

using enum ProfileCategory;

const std::string kOwn = "example.org/shop/cart.Add";
const std::string kOther = "example.net/plot.(*Axis).Draw";
const std::string kNamed = "github.com/lib/pq.(*conn).query";

/// A shop that draws a plot and asks its database, built in its own folder.
ProfileBuilder shop()
{
    return ProfileBuilder()
        .sample({kOwn, "main.main"}, 50)
        .sample({kOther, kOwn, "main.main"}, 30)
        .sample({kNamed, kOwn, "main.main"}, 20)
        .source("main.main", "/src/shop/main.go")
        .source(kOwn, "/src/shop/cart/cart.go")
        .source(kOther, "/go/pkg/mod/example.net/plot@v1.2.3/axis.go")
        .source(kNamed, "/go/pkg/mod/github.com/lib/pq@v1.10.9/conn.go");
}

class Classified {
public:
    Classified(const ProfileBuilder& builder, const std::string& mainModule = {})
        : m_profile(*readCpuProfile(builder.bytes(), "cpu.pprof")),
          m_made(classifyFunctions(m_profile, shippedClasses().rules, mainModule))
    {}

    OwnBy ownBy() const { return m_made.ownBy; }
    ProfileCategory of(const std::string& function) const
    {
        for (std::uint32_t i = 0; i < m_profile.functionCount(); ++i)
            if (m_profile.functionName(i) == function)
                return m_made.categories[i];
        ADD_FAILURE() << "no function " << function;
        return runtimeOther;
    }

private:
    CpuProfile m_profile;
    ClassifiedFunctions m_made;
};

TEST(ClassifiedFunctions, AreOthersWhereTheirFilesWereFetched)
{
    const Classified made(shop());
    EXPECT_EQ(made.ownBy(), OwnBy::files);
    EXPECT_EQ(made.of(kOwn), application);
    EXPECT_EQ(made.of("main.main"), application);
    EXPECT_EQ(made.of(kOther), library);
    EXPECT_EQ(made.of(kNamed), database);
}

TEST(ClassifiedFunctions, AreNotToldApartWithoutFiles)
{
    const Classified made(ProfileBuilder().sample({kOther, kOwn, "main.main"}));
    EXPECT_EQ(made.ownBy(), OwnBy::nothing);
    EXPECT_EQ(made.of(kOwn), application);
    EXPECT_EQ(made.of(kOther), application);
}

TEST(ClassifiedFunctions, LeaveNothingToTellWhereAllIsInPackageMain)
{
    const Classified made(ProfileBuilder().sample({kNamed, "main.main"}));
    EXPECT_EQ(made.ownBy(), OwnBy::files);
    EXPECT_EQ(made.of("main.main"), application);
}

TEST(ClassifiedFunctions, AreToldApartByTheMainModuleWithoutFiles)
{
    const Classified made(ProfileBuilder().sample({kNamed, kOther, kOwn, "main.main"}), "example.org/shop");
    EXPECT_EQ(made.ownBy(), OwnBy::module);
    EXPECT_EQ(made.of(kOwn), application);
    EXPECT_EQ(made.of("main.main"), application);
    EXPECT_EQ(made.of(kOther), library);
    EXPECT_EQ(made.of(kNamed), database);
}

TEST(ClassifiedFunctions, BelongToTheMainModuleAtItsPathAndBelow)
{
    const char* own[] = {"example.org/shop.Run", "example.org/shop/cart.(*Cart).Add", "example.org/shop_test.TestRun"};
    const char* others[] = {"example.org/shopping.Run", "example.org/shop-tools/lint.Run", "example.org.Run"};
    ProfileBuilder builder;
    for (const char* name : own)
        builder.sample({name});
    for (const char* name : others)
        builder.sample({name});
    const Classified made(builder, "example.org/shop");
    for (const char* name : own)
        EXPECT_EQ(made.of(name), application) << name;
    for (const char* name : others)
        EXPECT_EQ(made.of(name), library) << name;
}

TEST(ClassifiedFunctions, AreOwnInTheMainModuleWhateverRuleNamesThem)
{
    const Classified made(ProfileBuilder().sample({kNamed, "main.main"}), "github.com/lib/pq");
    EXPECT_EQ(made.of(kNamed), application);
}

TEST(ClassifiedFunctions, KeepToTheFilesWhereTheMainModuleIsNotInTheProfile)
{
    const Classified made(shop(), "example.org/another");
    EXPECT_EQ(made.ownBy(), OwnBy::files);
    EXPECT_EQ(made.of(kOwn), application);
    EXPECT_EQ(made.of(kOther), library);
}

TEST(ClassifiedFunctions, MayAllBeInPackageMain)
{
    const Classified made(ProfileBuilder()
                              .sample({kOther, "main.main"})
                              .source("main.main", "/src/shop/main.go")
                              .source(kOther, "/go/pkg/mod/example.net/plot@v1.2.3/axis.go"),
        "example.org/shop");
    EXPECT_EQ(made.ownBy(), OwnBy::module);
    EXPECT_EQ(made.of(kOther), library);
}

TEST(ClassifiedFunctions, AreOwnInAProgramThatWasFetchedItself)
{
    const ProfileBuilder fetched = shop()
                                       .source("main.main", "/go/pkg/mod/example.org/shop@v2.0.0/main.go")
                                       .source(kOwn, "/go/pkg/mod/example.org/shop@v2.0.0/cart/cart.go");
    const Classified made(fetched);
    EXPECT_EQ(made.ownBy(), OwnBy::files);
    EXPECT_EQ(made.of(kOwn), application);
    EXPECT_EQ(made.of(kOther), library);
}

TEST(ClassifiedFunctions, AreNotToldApartWhereAllWasFetchedAndNothingSaysWhichIsTheProgram)
{
    const ProfileBuilder fetched = ProfileBuilder()
                                       .sample({kOther, kOwn})
                                       .source(kOther, "/go/pkg/mod/example.net/plot@v1.2.3/axis.go")
                                       .source(kOwn, "/go/pkg/mod/example.org/shop@v2.0.0/cart/cart.go");
    const Classified made(fetched);
    EXPECT_EQ(made.ownBy(), OwnBy::nothing);
    EXPECT_EQ(made.of(kOwn), application);
    EXPECT_EQ(made.of(kOther), application);
}

} // namespace
} // namespace waymark::test
