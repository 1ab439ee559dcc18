#include "ui/estimators/profile_words.h"

#include "core/estimators/function_classifier.h"
#include "ui/estimators/estimate_words.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

constexpr std::size_t kNamedFunctions = 3; ///< functions of a category that are named
constexpr double kOwnBar = 0.01;           ///< share from which a category has a bar of its own

/// All that were measured, by their whole names.
QString topOf(const CategoryShare& category)
{
    QStringList names;
    for (const FunctionShare& function : category.top)
        names << say("%1 (%2)").arg(plain(function.name), finePercent(function.share));
    return names.join(QStringLiteral(", "));
}

/// The first few, as one says them.
QString fewOf(const CategoryShare& category)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(kNamedFunctions, category.top.size()); ++i) {
        const FunctionShare& function = category.top[i];
        names << say("%1 (%2)").arg(plain(std::string(shortFunctionName(function.name))), finePercent(function.share));
    }
    return names.join(QStringLiteral(", "));
}

/// Categories that are too small to be told from nothing, as one; the table has each.
ShareBar restOf(const std::vector<CategoryShare>& small, const Texts& texts)
{
    double share = 0;
    QStringList names;
    for (const CategoryShare& category : small) {
        share += category.share;
        names << texts.say(profileCategoryTitle(category.category));
    }
    const QString text = say("%1: %2").arg(names.join(QStringLiteral(", ")), finePercent(share));
    const QString name = small.size() == 1 ? say("1 more, below 1 %")
                                           : say("%1 more, each below 1 %").arg(number(double(small.size()), 0));
    return {name, {SharePart{share, 0, text}}, finePercent(share)};
}

ShareScene sceneOf(const ProfileFacts& facts, const Texts& texts)
{
    ShareScene scene;
    std::vector<CategoryShare> small;
    for (const CategoryShare& category : facts.categories) {
        if (category.share < kOwnBar) {
            small.push_back(category);
            continue;
        }
        const QString name = texts.say(profileCategoryTitle(category.category));
        const QString text = say("%1: %2. %3").arg(name, finePercent(category.share), fewOf(category));
        scene.bars << ShareBar{name, {SharePart{category.share, 0, text}}, finePercent(category.share)};
    }
    if (!small.empty())
        scene.bars << restOf(small, texts);
    return scene;
}

ChartTable tableOf(const ProfileFacts& facts, const Texts& texts)
{
    ChartTable table;
    table.columns << say("Category") << say("Share") << say("Top functions");
    for (const CategoryShare& category : facts.categories)
        table.rows << QStringList{
            texts.say(profileCategoryTitle(category.category)), finePercent(category.share), topOf(category)};
    return table;
}

QString samplesText(std::size_t samples)
{
    return samples == 1 ? say("1 sample") : say("%1 samples").arg(number(double(samples), 0));
}

QString basisOf(const ProfileFacts& facts)
{
    QString basis = say("%1, %2 s of CPU time").arg(samplesText(facts.samples), figureText(facts.cpuSeconds));
    if (const auto cores = facts.averageCores())
        basis += say(" in %1 s: %2 cores busy on average").arg(figureText(*facts.durationSeconds), number(*cores, 2));
    return basis;
}

} // namespace

ShownEstimate shownProfile(const ProfileFacts& facts, const ProfileReading& reading, const Texts& texts)
{
    ShownEstimate shown;
    shown.drawing = sceneOf(facts, texts);
    shown.subtitle = basisOf(facts);
    shown.table = tableOf(facts, texts);
    shown.sentence = texts.say(reading.conclusion);
    shown.listTitle = say("What else stands out");
    for (const Message& hint : reading.hints)
        shown.list << texts.say(hint);
    for (std::size_t i = 0; i < std::min(kNamedFunctions, facts.categories.size()); ++i) {
        const CategoryShare& category = facts.categories[i];
        shown.list << say("%1: %2").arg(texts.say(profileCategoryTitle(category.category)), fewOf(category));
    }
    return shown;
}

} // namespace waymark::ui
