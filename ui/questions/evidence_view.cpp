#include "ui/questions/evidence_view.h"

#include <algorithm>
#include <cmath>

#include <QDesktopServices>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/text/texts.h"
#include "ui/theme/gap.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

/// 'Go 74 (60–90) · Rust 55 (30–80)'; alternatives without a value of their own are left out.
QString valuesText(const Framework& framework, const ValueRow& row)
{
    QStringList parts;
    for (std::size_t i = 0; i < row.size(); ++i)
        if (const auto& value = row[i])
            parts += QStringLiteral("%1 %2 (%3–%4)")
                         .arg(plain(framework.alternatives[i].shortName), number(value->mean(), 0),
                             number(value->low, 0), number(value->high, 0));
    return parts.join(QStringLiteral("  ·  "));
}

/// '200 days: 0', with as many decimals as an outcome needs.
QString worthText(double outcome, double worth, const QString& unit)
{
    const QString text = number(outcome, outcome == std::round(outcome) ? 0 : 2) + u' ' + unit;
    return QStringLiteral("%1: %2").arg(text.trimmed(), number(worth, 0));
}

/// The outcomes that make a value function, from the worst to the best, and what each is worth.
struct WorthTexts {
    QString unit;

    QStringList operator()(const ValueFunction& function) const { return std::visit(*this, function); }
    QStringList operator()(const LinearValue& line) const
    {
        return {worthText(line.worst, 0, unit), worthText(line.best, 100, unit)};
    }
    QStringList operator()(const ExponentialValue& bow) const
    {
        return {worthText(bow.worst(), 0, unit), worthText(bow.middle(), 50, unit), worthText(bow.best(), 100, unit)};
    }
    QStringList operator()(const PiecewiseValue& lines) const
    {
        QStringList texts;
        for (std::size_t i = 0; i < lines.outcomes.size(); ++i)
            texts += worthText(lines.outcomes[i], 100 * lines.values[i], unit);
        return texts;
    }
    QStringList operator()(const DiscreteValue& levels) const
    {
        std::vector<std::pair<double, std::string>> byWorth;
        for (const auto& [level, worth] : levels)
            byWorth.emplace_back(worth, level);
        std::sort(byWorth.begin(), byWorth.end());
        QStringList texts;
        for (const auto& [worth, level] : byWorth)
            texts += QStringLiteral("%1: %2").arg(plain(level), number(100 * worth, 0));
        return texts;
    }
};

QString kindText(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::claim:
        return EvidenceView::tr("Article");
    case EvidenceKind::rule:
        return EvidenceView::tr("The article’s rule");
    case EvidenceKind::independent:
        break;
    }
    return EvidenceView::tr("Independent");
}

/// 'Source, 2024 · measured · supports'.
QString originText(const Evidence& evidence)
{
    QString source = plain(evidence.source);
    if (evidence.year > 0 && !source.contains(QString::number(evidence.year)))
        source += QStringLiteral(", ") + QString::number(evidence.year);
    QStringList parts{source, plain(evidence.strength), plain(evidence.finding)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::vector<EvidenceIndex> evidenceBehind(const Framework& framework, const std::vector<EvidenceIndex>& cited)
{
    std::vector<EvidenceIndex> behind;
    const auto add = [&behind](EvidenceIndex index) {
        if (std::find(behind.begin(), behind.end(), index) == behind.end())
            behind.push_back(index);
    };
    for (const EvidenceIndex index : cited)
        add(index);
    for (const EvidenceIndex index : cited)
        for (const EvidenceIndex further : framework[index].cites)
            add(further);
    return behind;
}

QUrl openableUrl(const std::string& text)
{
    const QUrl url(plain(text), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    return isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

EvidenceView::EvidenceView(const Framework& framework, QWidget* parent)
    : QWidget(parent),
      m_framework(framework),
      m_column(new QVBoxLayout(this))
{
    followTheme(this, [this] {
        m_column->setContentsMargins(0, space::small(), 0, 0);
        m_column->setSpacing(space::tiny());
    });
}

EvidenceView::EvidenceView(const Framework& framework, const std::vector<EvidenceIndex>& cited, QWidget* parent)
    : EvidenceView(framework, parent)
{
    addEvidence(cited);
}

EvidenceView::EvidenceView(const Framework& framework, QuestionIndex asked, QWidget* parent)
    : EvidenceView(framework, parent)
{
    const Question& question = framework[asked];
    for (const Option& option : question.options)
        addOption(option);
    addKnots(question);
    addValuation(question);
    if (question.cites.empty())
        return;
    m_column->addWidget(new Label(tr("The question as a whole"), TextStyle::strong, this));
    addEvidence(question.cites);
}

void EvidenceView::addLine(const QString& text, TextTone tone)
{
    if (text.isEmpty())
        return;
    m_column->addWidget(new Label(text, TextStyle::small, tone, this));
}

void EvidenceView::addOption(const Option& option)
{
    m_column->addWidget(new Label(plain(option.label), TextStyle::strong, this));
    addLine(valuesText(m_framework, option.values), TextTone::normal);
    std::vector<EvidenceIndex> cited = option.cites;
    for (const ValueVariant& variant : option.variants) {
        addLine(tr("Depending on other answers: %1").arg(valuesText(m_framework, variant.values)), TextTone::normal);
        cited.insert(cited.end(), variant.cites.begin(), variant.cites.end());
    }
    if (cited.empty())
        addLine(tr("Nothing of its own; see the question as a whole."), TextTone::muted);
    addEvidence(cited);
    m_column->addItem(new Gap(space::small));
}

void EvidenceView::addKnots(const Question& question)
{
    bool hasValues = false;
    for (const Knot& knot : question.knots) {
        const QString values = valuesText(m_framework, knot.values);
        if (values.isEmpty())
            continue;
        hasValues = true;
        const QString at = number(knot.x, question.range.decimals) + u' ' + plain(question.range.unit);
        addLine(at.trimmed() + QStringLiteral(":  ") + values, TextTone::normal);
    }
    if (hasValues && !question.valuation)
        addLine(tr("Values in between are read off straight lines."), TextTone::muted);
}

void EvidenceView::addValuation(const Question& question)
{
    if (!question.valuation)
        return;
    const QStringList worth = std::visit(WorthTexts{plain(question.valuation->unit)}, question.valuation->function);
    addLine(tr("The values are those of outcomes: %1").arg(worth.join(QStringLiteral("  ·  "))), TextTone::muted);
}

void EvidenceView::addEvidence(const std::vector<EvidenceIndex>& cited)
{
    for (const EvidenceIndex index : evidenceBehind(m_framework, cited))
        addOne(m_framework[index]);
}

void EvidenceView::addOne(const Evidence& evidence)
{
    addLine(kindText(evidence.kind) + QStringLiteral(": ") + plain(evidence.text), TextTone::normal);
    addLine(originText(evidence), TextTone::muted);
    const QUrl url = openableUrl(evidence.url);
    if (!url.isValid())
        return addLine(plain(evidence.url), TextTone::muted);
    auto* open = new QPushButton(tr("Open %1").arg(buttonText(url.host().toStdString())), this);
    open->setProperty("quiet", true);
    followTheme(open, [open] { open->setFont(textFont(TextStyle::small)); });
    open->setToolTip(plainToolTip(url.toDisplayString()));
    m_column->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
}

} // namespace waymark::ui
