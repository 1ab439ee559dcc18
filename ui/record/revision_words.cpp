#include "ui/record/revision_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "core/record/trigger_words.h"
#include "ui/record/record_words.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("waymark::ui::RevisionWords", text);
}

QString listed(const std::vector<std::string>& names)
{
    QStringList all;
    for (const std::string& name : names)
        all << plain(name);
    return all.join(QStringLiteral(", "));
}

QString figureText(const std::string& key, const Figure& figure)
{
    if (const auto* text = std::get_if<std::string>(&figure))
        return plain(*text);
    const double value = std::get<double>(figure);
    return key.starts_with("weight.") ? percent(value) : number(value, key.starts_with("value.") ? 1 : 3);
}

/// What stands behind the first dot.
std::string subjectOf(const std::string& key)
{
    return key.substr(key.find('.') + 1);
}

QString figureName(const Framework& framework, const std::string& key)
{
    const std::string subject = subjectOf(key);
    if (key.starts_with("value."))
        if (const auto alternative = framework.find(AlternativeId{subject}))
            return say("Value: %1").arg(plain(framework[*alternative].name));
    if (key.starts_with("weight."))
        if (const auto criterion = framework.find(CriterionId{subject}))
            return say("Weight: %1").arg(plain(framework[*criterion].name));
    return key == "verdict.alternative" ? say("Verdict") : plain(key);
}

} // namespace

NamedTexts statementTexts(const Framework& framework, const Revision& revision)
{
    const Statement& said = revision.said;
    const QString recommended =
        revision.recommended.text.empty() ? say("none: undecided") : nameOfAlternative(framework, revision.recommended);
    NamedTexts all{{say("Chosen"), nameOfAlternative(framework, said.chosen)}, {say("Recommended"), recommended},
        {say("Why not as recommended"), plain(said.whyOther)}, {say("Status"), statusName(said.status)},
        {say("Superseded by"), plain(said.supersededBy)}, {say("Date"), dateText(said.date)},
        {say("Decision makers"), listed(said.decisionMakers)}, {say("Consulted"), listed(said.consulted)},
        {say("Informed"), listed(said.informed)}, {say("Context"), plain(said.context)},
        {say("Consequences"), plain(said.consequences)}, {say("Confirmation"), plain(said.confirmation)}};
    all.removeIf([](const auto& one) { return one.second.isEmpty(); });
    return all;
}

NamedTexts frozenTexts(const Revision& revision)
{
    const Frozen& frozen = revision.frozen;
    const QString reading = frozen.isArticleOnly ? say("article only") : say("everything");
    return {{say("Recorded"), plain(revision.recordedAt)}, {say("Engine"), plain(frozen.engine)},
        {say("Seed"), QString::number(frozen.seed)}, {say("Worlds"), QLocale().toString(qulonglong(frozen.worlds))},
        {say("What counts"), reading}, {say("Content hash"), plain(revision.hash)}};
}

NamedTexts figureTexts(const Framework& framework, const Revision& revision)
{
    NamedTexts all;
    for (const auto& [key, figure] : revision.frozen.figures) {
        const QString text = figureText(key, figure);
        const auto* id = std::get_if<std::string>(&figure);
        const auto alternative = id ? framework.find(AlternativeId{*id}) : std::nullopt;
        all << std::pair(figureName(framework, key), alternative ? plain(framework[*alternative].name) : text);
    }
    return all;
}

QStringList triggerTexts(const Framework& framework, const Revision& revision, const Texts& texts)
{
    QStringList lines;
    for (const Trigger& trigger : revision.triggers) {
        const TriggerWords words = triggerWords(framework, trigger);
        QStringList conditions;
        for (const Message& condition : words.conditions)
            conditions << texts.say(condition);
        lines << QStringLiteral("%1: %2").arg(conditions.join(say(" and ")), texts.say(words.then));
    }
    return lines;
}

} // namespace waymark::ui
