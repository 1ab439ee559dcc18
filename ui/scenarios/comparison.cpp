#include "ui/scenarios/comparison.h"

#include <algorithm>
#include <functional>

#include "core/base/formula_guard.h"
#include "core/record/comparison.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

using Columns = std::vector<ComparedColumn>;
/// By place among the settled columns.
using TextOf = std::function<QString(std::size_t)>;

/// Core's comparison of the columns that are settled, in rows of all columns. What is not known yet differs from
/// nothing.
class Rows {
public:
    Rows(const Framework& framework, const Columns& columns, const Texts& texts)
        : m_framework(framework),
          m_columns(columns),
          m_texts(texts)
    {
        std::vector<Candidate> settled;
        for (const ComparedColumn& column : columns)
            if (column.study)
                settled.push_back({column.name.toStdString(), framework, *column.study});
        if (!settled.empty())
            m_compared = *compare(settled); // it cannot fail: all are of one framework
    }

    QList<ComparedRow> all() const
    {
        QList<ComparedRow> rows{verdict(), strength()};
        rows << ComparedRow{say("Value, of 100"), {}} << perAlternative(value);
        rows << ComparedRow{say("Comes first, in what-if worlds"), {}} << perAlternative(first);
        rows << ComparedRow{say("Answers that differ"), {}} << orNone(answers());
        rows << ComparedRow{say("Weights that differ"), {}} << orNone(weights());
        return rows;
    }

private:
    ComparedRow row(const QString& name, const TextOf& textOf) const
    {
        ComparedRow row{name, {}};
        std::size_t settled = 0;
        for (const ComparedColumn& column : m_columns) {
            const QString text = column.study ? textOf(settled++) : QString();
            const QString own = row.cells.isEmpty() ? text : row.cells.front().text;
            row.cells << ComparedCell{text, !text.isEmpty() && !own.isEmpty() && text != own};
        }
        return row;
    }

    ComparedRow verdict() const
    {
        return row(say("Verdict"), [this](std::size_t i) { return m_texts.say(m_compared.outcomes[i].said); });
    }

    ComparedRow strength() const
    {
        return row(say("How sure"), [this](std::size_t i) {
            const std::optional<Message>& strength = m_compared.outcomes[i].strength;
            return strength ? m_texts.say(*strength) : QStringLiteral("–");
        });
    }

    static QString value(const ComparedOutcome& outcome, std::size_t alternative)
    {
        const std::optional<double>& value = outcome.values[alternative];
        return value ? number(*value, 1) : say("off the table");
    }

    static QString first(const ComparedOutcome& outcome, std::size_t alternative)
    {
        if (!outcome.values[alternative])
            return say("off the table");
        const std::optional<double>& share = outcome.firsts[alternative];
        return share ? percent(*share) : QStringLiteral("–");
    }

    QList<ComparedRow> perAlternative(QString (*text)(const ComparedOutcome&, std::size_t)) const
    {
        QList<ComparedRow> rows;
        for (std::size_t a = 0; a < m_framework.alternatives.size(); ++a)
            rows << row(plain(m_framework.alternatives[a].name),
                [&](std::size_t i) { return text(m_compared.outcomes[i], a); });
        return rows;
    }

    QList<ComparedRow> answers() const
    {
        QList<ComparedRow> rows;
        for (const AnswerDifference& difference : m_compared.answers)
            rows << row(plain(m_framework[difference.question].title),
                [&](std::size_t i) { return m_texts.say(difference.answers[i]); });
        return rows;
    }

    /// Those whose difference can be seen.
    QList<ComparedRow> weights() const
    {
        QList<ComparedRow> rows;
        for (const WeightDifference& difference : m_compared.weights) {
            const ComparedRow found = row(plain(m_framework[difference.criterion].name),
                [&](std::size_t i) { return percent(difference.weights[i]); });
            if (std::ranges::any_of(found.cells, &ComparedCell::differs))
                rows << found;
        }
        return rows;
    }

    /// Says so where nothing differs, which is known once all are settled.
    QList<ComparedRow> orNone(const QList<ComparedRow>& rows) const
    {
        if (!rows.isEmpty())
            return rows;
        const bool isKnown =
            std::ranges::all_of(m_columns, [](const ComparedColumn& column) { return column.study.has_value(); });
        return {row(isKnown ? say("None") : QStringLiteral("…"), [](std::size_t) { return QStringLiteral("–"); })};
    }

    const Framework& m_framework;
    const Columns& m_columns;
    const Texts& m_texts;
    Comparison m_compared;
};

/// One field: no formula, no break, and no quote that would swallow the next ones.
QString field(const QString& shown)
{
    QString text = plain(withoutFormula(shown.toStdString()));
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return text.contains(u'"') ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

} // namespace

QList<ComparedRow> comparisonOf(const Framework& framework, const Columns& columns, const Texts& texts)
{
    return Rows(framework, columns, texts).all();
}

QString tabSeparated(const Columns& columns, const QList<ComparedRow>& rows)
{
    QStringList head{QString()};
    for (const ComparedColumn& column : columns)
        head << field(column.name);
    QStringList lines{head.join(u'\t')};
    for (const ComparedRow& row : rows) {
        QStringList fields{field(row.name)};
        for (const ComparedCell& cell : row.cells)
            fields << field(cell.text);
        lines << fields.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace waymark::ui
