#include "core/estimators/function_classifier.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace waymark::test {
namespace {

using enum ProfileCategory;

/// Every rule in its turn: what the classifier's search must come to.
ProfileCategory naively(const std::vector<ProfileRule>& rules, std::string_view name)
{
    const auto any = [](const std::vector<std::string>& texts, auto fits) {
        return std::any_of(texts.begin(), texts.end(), fits);
    };
    const std::string_view last = name.substr(name.rfind('/') + 1);
    for (const ProfileRule& rule : rules)
        if (any(rule.names, [&](const std::string& text) { return name == text; })
            || any(rule.prefixes, [&](const std::string& text) { return name.starts_with(text); })
            || any(rule.parts, [&](const std::string& text) { return last.find(text) != std::string_view::npos; }))
            return rule.category;
    return application;
}

TEST(FunctionClassifier, KnowsWholeNamesAndBeginnings)
{
    const FunctionClassifier classifier({{gc, {"runtime.GC"}, {}, {}}, {runtimeOther, {}, {"runtime."}, {}}});
    EXPECT_EQ(classifier.categoryOf("runtime.GC"), gc);
    EXPECT_EQ(classifier.categoryOf("runtime.GCx"), runtimeOther);
    EXPECT_EQ(classifier.categoryOf("runtim"), application);
}

TEST(FunctionClassifier, TakesTheFirstRuleThatFits)
{
    const FunctionClassifier classifier({{networkIo, {}, {"net."}, {}}, {crypto, {}, {"net.tls"}, {}}});
    EXPECT_EQ(classifier.categoryOf("net.tlsRead"), networkIo);
}

TEST(FunctionClassifier, LooksForPartsBehindTheLastSlashAlone)
{
    const FunctionClassifier classifier({{foreign, {}, {}, {"._Cfunc_"}}});
    EXPECT_EQ(classifier.categoryOf("example.org/image._Cfunc_scale"), foreign);
    EXPECT_EQ(classifier.categoryOf("example.org/image._Cfunc_scale/inner.Call"), application);
}

TEST(FunctionClassifier, TakesWhatNoRuleNamesForTheApplication)
{
    EXPECT_EQ(FunctionClassifier({}).categoryOf("main.main"), application);
    EXPECT_EQ(FunctionClassifier({}).categoryOf(""), application);
}

rc::Gen<std::string> shortText()
{
    return rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab/")));
}

rc::Gen<ProfileRule> anyRule()
{
    const auto texts = rc::gen::container<std::vector<std::string>>(rc::gen::nonEmpty(shortText()));
    return rc::gen::build<ProfileRule>(rc::gen::set(&ProfileRule::category, rc::gen::element(gc, alloc, sched, crypto)),
        rc::gen::set(&ProfileRule::names, texts), rc::gen::set(&ProfileRule::prefixes, texts),
        rc::gen::set(&ProfileRule::parts, texts));
}

RC_GTEST_PROP(FunctionClassifier, AgreesWithTryingEveryRule, ())
{
    const auto rules = *rc::gen::container<std::vector<ProfileRule>>(anyRule());
    const auto name = *shortText();
    RC_ASSERT(FunctionClassifier(rules).categoryOf(name) == naively(rules, name));
}

TEST(PlainFunctionName, LeavesOutTypeArguments)
{
    EXPECT_EQ(plainFunctionName("slices.SortFunc[...]"), "slices.SortFunc");
    EXPECT_EQ(plainFunctionName("main.(*Cache[go.shape.string,[]int]).Get"), "main.(*Cache).Get");
}

TEST(PlainFunctionName, WritesDotsThatTheLinkerEscaped)
{
    EXPECT_EQ(plainFunctionName("gopkg.in/yaml%2ev3.Unmarshal"), "gopkg.in/yaml.v3.Unmarshal");
}

TEST(ShortFunctionName, LeavesOutThePathToThePackage)
{
    EXPECT_EQ(shortFunctionName("example.org/shop/cart.(*Cart).Add"), "cart.(*Cart).Add");
    EXPECT_EQ(shortFunctionName("github.com/jackc/pgx/v5.Connect"), "pgx/v5.Connect");
    EXPECT_EQ(shortFunctionName("example.org/vault.Open"), "vault.Open");
    EXPECT_EQ(shortFunctionName("v2.Open"), "v2.Open");
    EXPECT_EQ(shortFunctionName("main.main"), "main.main");
    EXPECT_EQ(shortFunctionName("memeqbody"), "memeqbody");
    EXPECT_EQ(shortFunctionName(""), "");
}

TEST(PlainFunctionName, IsNoLongerThanAnybodyReads)
{
    EXPECT_EQ(plainFunctionName(std::string(100'000, 'a')).size(), 1000u);
}

} // namespace
} // namespace waymark::test
