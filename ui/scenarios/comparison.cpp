#include "ui/scenarios/comparison.h"

#include <algorithm>
#include <functional>

#include <QCoreApplication>

#include "core/explanation/strength.h"
#include "ui/pages/verdict/verdict_words.h"
#include "ui/questions/answer_label.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

using Columns = std::vector<ComparedColumn>;
using TextOf = std::function<QString(const ComparedColumn&)>;

QString say(const char* text)
{
    return QCoreApplication::translate("waymark::ui::comparison", text);
}

/// What is not known yet differs from nothing.
ComparedRow rowOf(const QString& name, const Columns& columns, const TextOf& textOf)
{
    ComparedRow row{name, {}};
    for (const ComparedColumn& column : columns) {
        const QString text = textOf(column);
        const bool isKnown = !text.isEmpty() && (row.cells.isEmpty() || !row.cells.front().text.isEmpty());
        row.cells << ComparedCell{text, isKnown && !row.cells.isEmpty() && text != row.cells.front().text};
    }
    return row;
}

bool hasDifference(const ComparedRow& row)
{
    return std::ranges::any_of(row.cells, &ComparedCell::differs);
}

class Comparison {
public:
    Comparison(const Framework& framework, const Columns& columns, const Texts& texts)
        : m_framework(framework),
          m_columns(columns),
          m_texts(texts)
    {}

    QList<ComparedRow> rows() const
    {
        QList<ComparedRow> rows{verdict(), strength()};
        rows << ComparedRow{say("Value, of 100"), {}} << perAlternative(&Comparison::value);
        rows << ComparedRow{say("Comes first, in what-if worlds"), {}} << perAlternative(&Comparison::first);
        rows << ComparedRow{say("Answers that differ"), {}} << orNone(answers());
        rows << ComparedRow{say("Weights that differ"), {}} << orNone(weights());
        return rows;
    }

private:
    ComparedRow row(const QString& name, const std::function<QString(const SettledAssessment&)>& textOf) const
    {
        return rowOf(name, m_columns,
            [&](const ComparedColumn& column) { return column.settled ? textOf(*column.settled) : QString(); });
    }

    ComparedRow verdict() const
    {
        return row(say("Verdict"), [this](const SettledAssessment& settled) {
            return VerdictWords{m_framework, settled.assessment, m_texts}.headline();
        });
    }

    ComparedRow strength() const
    {
        return row(say("How sure"), [this](const SettledAssessment& settled) {
            if (!settled.robustness)
                return QStringLiteral("–");
            return m_texts.say(strengthSentences(m_framework, settled.assessment, *settled.robustness).name);
        });
    }

    QString value(std::size_t alternative, const SettledAssessment& settled) const
    {
        const std::optional<double>& value = settled.assessment.alternatives[alternative].value;
        return value ? number(*value, 1) : say("off the table");
    }

    QString first(std::size_t alternative, const SettledAssessment& settled) const
    {
        if (!settled.assessment.alternatives[alternative].value)
            return say("off the table");
        if (!settled.robustness)
            return QStringLiteral("–");
        return percent(settled.robustness->stated.rankAcceptability[alternative].front());
    }

    QList<ComparedRow> perAlternative(QString (Comparison::*text)(std::size_t, const SettledAssessment&) const) const
    {
        QList<ComparedRow> rows;
        for (std::size_t i = 0; i < m_framework.alternatives.size(); ++i)
            rows << row(plain(m_framework.alternatives[i].name),
                [&](const SettledAssessment& settled) { return (this->*text)(i, settled); });
        return rows;
    }

    QString answer(std::size_t question, const ComparedColumn& column) const
    {
        const bool isHidden = column.settled && column.settled->assessment.states[question] == AnswerState::hidden;
        return isHidden ? say("not needed") : answerLabel(m_framework, {question}, column.inputs.opinions[question]);
    }

    QList<ComparedRow> answers() const
    {
        QList<ComparedRow> rows;
        for (std::size_t i = 0; i < m_framework.questions.size(); ++i) {
            const auto differs = [&](const ComparedColumn& column) {
                return column.inputs.opinions[i] != m_columns.front().inputs.opinions[i];
            };
            if (std::ranges::any_of(m_columns, differs))
                rows << rowOf(plain(m_framework.questions[i].title), m_columns,
                    [&](const ComparedColumn& column) { return answer(i, column); });
        }
        return rows;
    }

    QList<ComparedRow> weights() const
    {
        QList<ComparedRow> rows;
        for (std::size_t i = 0; i < m_framework.criteria.size(); ++i) {
            const auto text = [i](const SettledAssessment& settled) {
                return percent(settled.assessment.criteria[i].weight);
            };
            const ComparedRow found = row(plain(m_framework.criteria[i].name), text);
            if (hasDifference(found))
                rows << found;
        }
        return rows;
    }

    /// Says so where nothing differs.
    QList<ComparedRow> orNone(const QList<ComparedRow>& rows) const
    {
        const auto none = [](const ComparedColumn&) { return QStringLiteral("–"); };
        return rows.isEmpty() ? QList<ComparedRow>{rowOf(say("None"), m_columns, none)} : rows;
    }

    const Framework& m_framework;
    const Columns& m_columns;
    const Texts& m_texts;
};

/// One field: no break, no formula, and no quote that would swallow the next ones.
QString field(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front()))
        text.prepend(u'\'');
    return text.contains(u'"') ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

} // namespace

QList<ComparedRow> comparisonOf(const Framework& framework, const Columns& columns, const Texts& texts)
{
    return Comparison(framework, columns, texts).rows();
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
