#include "ui/pages/weighing/pair_findings.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/pages/weighing/saaty_scale.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr std::size_t kMostShown = 3;

/// Whose figures, as they are cited.
QString nameOf(RandomIndex index)
{
    switch (index) {
    case RandomIndex::saaty2005:
        return QStringLiteral("Saaty 2005");
    case RandomIndex::saaty1980:
        return QStringLiteral("Saaty 1980");
    case RandomIndex::doneganDodd1991:
        return QStringLiteral("Donegan & Dodd 1991");
    case RandomIndex::alonsoLamata2006:
        break;
    }
    return QStringLiteral("Alonso & Lamata 2006");
}

} // namespace

PairFindings::PairFindings(const Framework& framework, const Texts& texts, QWidget* parent)
    : QFrame(parent),
      m_framework(framework),
      m_texts(texts),
      m_column(new QVBoxLayout(this)),
      m_consistency(new Label(QString(), TextStyle::body, this)),
      m_look(new Label(tr("Worth another look:"), TextStyle::small, TextTone::muted, this)),
      m_reach(new Label(QString(), TextStyle::small, TextTone::muted, this))
{
    setProperty("card", true);
    m_consistency->setObjectName(QStringLiteral("pairs.consistency"));
    m_reach->setObjectName(QStringLiteral("pairs.reach"));
    m_column->addWidget(m_reach);
    m_column->addWidget(m_consistency);
    m_column->addWidget(m_look);
    m_worstPairs.resize(kMostShown);
    for (std::size_t i = 0; i < kMostShown; ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("pairs.worst.%1").arg(i + 1));
        button->setProperty("quiet", true);
        button->setAutoDefault(true);
        m_column->addWidget(button, 0, Qt::AlignLeading);
        m_worst.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT pairWanted(m_worstPairs[i]); });
    }
    followTheme(this, [this] { applySpacing(); });
}

void PairFindings::applySpacing()
{
    m_column->setContentsMargins(space::large(), space::medium(), space::large(), space::medium());
    m_column->setSpacing(space::tiny());
}

QString PairFindings::groupsOf(const PairState& state) const
{
    QString groups;
    for (const auto& group : state.groups) {
        groups += groups.isEmpty() ? QString() : QStringLiteral("; ");
        for (std::size_t i = 0; i < group.size(); ++i)
            groups += (i == 0 ? QString() : QStringLiteral(", ")) + plain(m_framework[group[i]].name);
    }
    return groups;
}

QString PairFindings::reachOf(const PairState& state) const
{
    if (state.compared == 0 && state.criteria.size() == 2)
        return tr("Nothing is compared yet: the importances from before count. 1 comparison suffices.");
    if (state.compared == 0)
        return tr("Nothing is compared yet: the importances from before count. %1 comparisons that join all criteria "
                  "suffice; each further one checks the others.")
            .arg(state.criteria.empty() ? 0 : state.criteria.size() - 1);
    if (state.groups.size() > 1)
        return m_texts.say({"explanation.pairsApart", {{"groups", groupsOf(state).toStdString()}}});
    if (state.compared < state.pairs.size())
        return tr("All criteria are connected: this suffices. Each further comparison checks the others.");
    return tr("Every pair is compared.");
}

/// Of comparisons left out the kindest filling counts, so the figure is the least it can come to.
QString PairFindings::consistencyOf(const PairState& state) const
{
    if (!state.consistency)
        return {};
    const bool passes = state.consistency->ratio <= kConsistentEnough;
    const QString sentence = passes
        ? tr("Consistency ratio %1: consistent enough (up to %2 is usual; random index of %3).")
        : tr("Consistency ratio %1: the comparisons contradict each other (up to %2 is usual; random index of %3).");
    return sentence.arg(
        number(state.consistency->ratio, 2), number(kConsistentEnough, 2), nameOf(state.consistency->randomIndex));
}

void PairFindings::showContradictions(const PairState& state)
{
    m_look->setVisible(!state.contradictions.empty());
    for (std::size_t i = 0; i < kMostShown; ++i) {
        m_worst[i]->setVisible(i < state.contradictions.size());
        if (i >= state.contradictions.size())
            continue;
        const Contradiction& worst = state.contradictions[i];
        m_worstPairs[i] = worst.pair;
        const bool isTurned = worst.said < 1;
        const CriterionIndex larger = isTurned ? worst.pair.second : worst.pair.first;
        const CriterionIndex smaller = isTurned ? worst.pair.first : worst.pair.second;
        m_worst[i]->setText(tr("%1 to %2: you say %3, all together say %4")
                                .arg(buttonText(m_framework[larger].name), buttonText(m_framework[smaller].name),
                                    number(isTurned ? 1 / worst.said : worst.said, 0),
                                    number(isTurned ? 1 / worst.implied : worst.implied, 1)));
        m_worst[i]->setToolTip(tr("Goes to this comparison"));
    }
}

void PairFindings::showState(const PairState& state)
{
    m_reach->showText(reachOf(state));
    m_consistency->showText(consistencyOf(state));
    showContradictions(state);
}

} // namespace waymark::ui
