#include "ui/pages/verdict/strength_words.h"

#include "ui/text/texts.h"

namespace waymark::ui {

QString StrengthWords::badge() const
{
    switch (robustness.strength) {
    case Strength::tie:
        return tr("Tie");
    case Strength::fragile:
        return tr("Fragile");
    case Strength::robust:
        break;
    }
    return tr("Robust");
}

QString StrengthWords::first() const
{
    const AlternativeIndex winner = *assessment.verdict.alternative;
    const std::vector<double>& ranks = robustness.stated.rankAcceptability[winner.value];
    if (ranks.empty())
        return {};
    return tr("%1 comes first in %2 of the what-if worlds.").arg(plain(framework[winner].name), percent(ranks.front()));
}

QStringList StrengthWords::doubts() const
{
    QStringList sentences;
    for (const Doubt& doubt : robustness.doubts)
        sentences << sentence(doubt);
    return sentences;
}

QString StrengthWords::sentence(const Doubt& doubt) const
{
    const Thresholds& asked = framework.thresholds;
    const QString winner = plain(framework[*assessment.verdict.alternative].name);
    const QString rival = plain(framework[doubt.rival].name);
    switch (doubt.kind) {
    case DoubtKind::tie:
        return tr("It is too close to call: %1 is ahead of %2 in %3 of the what-if worlds.")
            .arg(winner, rival, percent(doubt.share));
    case DoubtKind::stated:
        return tr("With priorities about as stated, %1 is ahead of %2 in %3 of the what-if worlds; robust asks for %4.")
            .arg(winner, rival, percent(doubt.share), percent(asked.robustAsStated));
    case DoubtKind::order:
        return tr("With any priorities in the same order, %1 is ahead of %2 in %3; robust asks for %4.")
            .arg(winner, rival, percent(doubt.share), percent(asked.robustSameOrder));
    case DoubtKind::heldDown:
        return tr("%1 has more points than %2; only the rule of proof holds it down.").arg(rival, winner);
    case DoubtKind::unknownReason:
        break;
    }
    return tr("Whether a specific reason for %1 holds is still open; with one, %2 would be ahead of it in only %3.")
        .arg(rival, winner, percent(doubt.share));
}

QString StrengthWords::thresholds() const
{
    const Thresholds& asked = framework.thresholds;
    return tr(
        "Robust: ahead of each rival in at least %1 of the worlds with priorities as stated, and %2 of those with "
        "any in the same order. Tie: the two best are each ahead in %3 to %4. Else fragile.")
        .arg(percent(asked.robustAsStated), percent(asked.robustSameOrder), percent(asked.tieLow),
            percent(asked.tieHigh));
}

} // namespace waymark::ui
