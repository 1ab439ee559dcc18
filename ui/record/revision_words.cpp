#include "ui/record/revision_words.h"

#include <algorithm>
#include <utility>

#include <QLocale>
#include <QStringList>

#include "core/base/shortest_number.h"
#include "core/base/visible_text.h"
#include "core/record/trigger_words.h"
#include "ui/record/record_words.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

QString listed(const std::vector<std::string>& names)
{
    QStringList all;
    for (const std::string& name : names)
        all << typedName(name);
    return all.join(QStringLiteral(", "));
}

/// What may come from a file, in one line with everything in it to be seen.
QString oneLine(const QString& text)
{
    return typedName(text.toStdString());
}

/// What people wrote in several lines, likewise.
QString written(const std::string& text)
{
    return plain(visibleText(text));
}

/// '1st'
QString placeName(std::size_t place)
{
    switch (place) {
    case 1:
        return say("1st");
    case 2:
        return say("2nd");
    case 3:
        return say("3rd");
    default:
        return say("%1th").arg(place);
    }
}

/// How a figure is written.
enum class Spelling { asItIs, alternative, rule, points, share, count };

/// The figures of a revision, those first that core/record/freeze lists, in the order in which they are read.
class FigureWords {
public:
    FigureWords(const Framework& framework, const Figures& figures) : m_framework(framework), m_left(figures) {}

    NamedTexts all()
    {
        addVerdict();
        addValues();
        addWeights();
        addWorlds();
        addPoints();
        for (const auto& [key, figure] : m_left)
            m_all << std::pair(typedName(key), text(figure, Spelling::asItIs));
        return std::move(m_all);
    }

private:
    /// Unless the revision does not state it.
    void add(const std::string& key, const QString& name, Spelling spelling)
    {
        if (const auto found = m_left.extract(key))
            m_all << std::pair(name, text(found.mapped(), spelling));
    }

    QString text(const Figure& figure, Spelling spelling) const
    {
        if (const auto* word = std::get_if<std::string>(&figure))
            return text(*word, spelling);
        const double value = std::get<double>(figure);
        switch (spelling) {
        case Spelling::points:
            return number(value, 1);
        case Spelling::share:
            return percent(value);
        case Spelling::count:
            return number(value, 0);
        default:
            return plain(shortestNumber(value));
        }
    }

    QString text(const std::string& word, Spelling spelling) const
    {
        const auto rule = std::ranges::find(m_framework.rules, RuleId{word}, &Rule::id);
        if (spelling == Spelling::rule && rule != m_framework.rules.end())
            return typedName(rule->text);
        return spelling == Spelling::alternative ? oneLine(nameOfAlternative(m_framework, {word})) : typedName(word);
    }

    void addVerdict()
    {
        add("verdict.alternative", say("Verdict"), Spelling::alternative);
        add("verdict.headline", say("Verdict in words"), Spelling::asItIs);
        add("verdict.kind", say("Kind of verdict"), Spelling::asItIs);
        add("verdict.default", say("Stands until another proves itself"), Spelling::alternative);
        add("verdict.strength", say("How sure the verdict is"), Spelling::asItIs);
        add("answered", say("Questions answered"), Spelling::count);
        add("questions", say("Questions asked"), Spelling::count);
        add("answeredShare", say("Share of the questions that is answered"), Spelling::share);
    }

    void addValues()
    {
        for (const Alternative& each : m_framework.alternatives) {
            const QString name = typedName(each.name);
            add("value." + each.id.text, say("%1: value, of 100").arg(name), Spelling::points);
            add("excluded." + each.id.text, say("%1: off the table").arg(name), Spelling::rule);
        }
    }

    void addWeights()
    {
        for (const Criterion& each : m_framework.criteria) {
            const QString name = typedName(each.name);
            const std::string stable = "stable." + each.id.text;
            add("weight." + each.id.text, say("%1: weight").arg(name), Spelling::share);
            add(stable + ".low", say("%1: least weight that keeps the verdict").arg(name), Spelling::share);
            add(stable + ".high", say("%1: greatest weight that keeps the verdict").arg(name), Spelling::share);
            add(stable + ".below", say("%1: verdict if it weighs less").arg(name), Spelling::alternative);
            add(stable + ".above", say("%1: verdict if it weighs more").arg(name), Spelling::alternative);
        }
    }

    void addWorlds()
    {
        for (const Alternative& each : m_framework.alternatives) {
            const QString name = typedName(each.name);
            add("verdictShare." + each.id.text, say("%1: the verdict in what-if worlds").arg(name), Spelling::share);
            for (std::size_t place = 1; place <= m_framework.alternatives.size(); ++place)
                add("rank." + each.id.text + '.' + std::to_string(place),
                    say("%1: %2 in what-if worlds").arg(name, placeName(place)), Spelling::share);
            for (const Alternative& other : m_framework.alternatives)
                addPair(each, other);
        }
    }

    void addPair(const Alternative& one, const Alternative& other)
    {
        const std::string pair = one.id.text + '.' + other.id.text;
        const QString name = typedName(one.name);
        const QString otherName = typedName(other.name);
        add("pairwise." + pair, say("%1: above %2 in what-if worlds").arg(name, otherName), Spelling::share);
        add("pairwiseInOrder." + pair,
            say("%1: above %2 in worlds with any weights in the same order").arg(name, otherName), Spelling::share);
    }

    void addPoints()
    {
        for (const Alternative& each : m_framework.alternatives)
            for (const Question& question : m_framework.questions)
                add("points." + each.id.text + '.' + question.id.text,
                    say("%1: points by “%2”").arg(typedName(each.name), typedName(question.title)), Spelling::points);
    }

    const Framework& m_framework;
    Figures m_left; ///< not named yet
    NamedTexts m_all;
};

} // namespace

NamedTexts statementTexts(const Framework& framework, const Revision& revision)
{
    const Statement& said = revision.said;
    const QString recommended =
        revision.recommended.text.empty() ? say("none: undecided") : nameOfAlternative(framework, revision.recommended);
    NamedTexts all{{say("Chosen"), oneLine(nameOfAlternative(framework, said.chosen))},
        {say("Recommended"), oneLine(recommended)}, {say("Why not as recommended"), written(said.whyOther)},
        {say("Status"), statusName(said.status)}, {say("Superseded by"), typedName(said.supersededBy)},
        {say("Date"), oneLine(dateText(said.date))}, {say("Decision makers"), listed(said.decisionMakers)},
        {say("Consulted"), listed(said.consulted)}, {say("Informed"), listed(said.informed)},
        {say("Context"), written(said.context)}, {say("Consequences"), written(said.consequences)},
        {say("Confirmation"), written(said.confirmation)}};
    all.removeIf([](const auto& one) { return one.second.isEmpty(); });
    return all;
}

NamedTexts frozenTexts(const Revision& revision)
{
    const Frozen& frozen = revision.frozen;
    const QString reading = frozen.isArticleOnly ? say("article only") : say("everything");
    return {{say("Recorded"), typedName(revision.recordedAt)}, {say("Engine"), typedName(frozen.engine)},
        {say("Seed"), QString::number(frozen.seed)}, {say("Worlds"), QLocale().toString(qulonglong(frozen.worlds))},
        {say("What counts"), reading}, {say("Content hash"), typedName(revision.hash)}};
}

NamedTexts figureTexts(const Framework& framework, const Revision& revision)
{
    return FigureWords(framework, revision.frozen.figures).all();
}

QStringList triggerTexts(const Framework& framework, const Revision& revision, const Texts& texts)
{
    QStringList lines;
    for (const Trigger& trigger : revision.triggers) {
        if (!turnsAway(trigger, revision.said))
            continue;
        const TriggerWords words = triggerWords(framework, trigger);
        QStringList conditions;
        for (const Message& condition : words.conditions)
            conditions << texts.say(condition);
        lines << oneLine(QStringLiteral("%1: %2").arg(conditions.join(say(" and ")), texts.say(words.then)));
    }
    return lines;
}

} // namespace waymark::ui
