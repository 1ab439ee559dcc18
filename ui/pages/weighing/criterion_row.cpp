#include "ui/pages/weighing/criterion_row.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/pages/weighing/criterion_input.h"
#include "ui/pages/weighing/weight_bar.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

/// Below this many times the body's line height the reason goes beneath the input.
constexpr int kWideLines = 42;

QString named(const char* part, const Criterion& criterion)
{
    return QLatin1String(part) + QLatin1Char('.') + plain(criterion.id.text);
}

/// Its text must not decide on its width: columns line up from row to row, and a word without a break pushes nothing
/// off the page.
void takeWhatIsLeft(QLabel* label)
{
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label->setSizePolicy(policy);
}

} // namespace

CriterionRow::CriterionRow(const Criterion& criterion, CriterionInput* input, QWidget* parent)
    : QWidget(parent),
      m_input(input)
{
    setObjectName(named("row", criterion));
    makeTexts(criterion);
    makeWeight(criterion);
    if (m_input)
        makeReset(criterion);
    makeLayout();
}

void CriterionRow::makeTexts(const Criterion& criterion)
{
    m_name = new Label(plain(criterion.name), TextStyle::body, this);
    m_step = new Label(tr("%1 → %2", "worst, best").arg(plain(criterion.worst), plain(criterion.best)),
        TextStyle::small, TextTone::muted, this);
    m_reason = new Label(QString(), TextStyle::small, TextTone::muted, this);
    m_reason->setObjectName(named("reason", criterion));
    for (Label* label : {m_name, m_step, m_reason})
        takeWhatIsLeft(label);
    if (m_input)
        m_name->setBuddy(m_input);
}

void CriterionRow::makeWeight(const Criterion& criterion)
{
    m_weight = new Label(QString(), TextStyle::strong, this);
    m_weight->setObjectName(named("weight", criterion));
    m_weight->setWordWrap(false);
    m_weight->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bar = new WeightBar(this);
}

void CriterionRow::makeReset(const Criterion& criterion)
{
    m_reset = new QPushButton(tr("Reset"), this);
    m_reset->setObjectName(named("reset", criterion));
    m_reset->setProperty("quiet", true);
    m_reset->setAutoDefault(true);
    m_reset->setAccessibleName(tr("Reset %1 to the framework").arg(plain(criterion.name)));
    m_reset->setToolTip(tr("Back to the framework"));
    QSizePolicy keepsRoom = m_reset->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true); // or the columns jump when a row becomes the team's own
    m_reset->setSizePolicy(keepsRoom);
    connect(m_reset, &QPushButton::clicked, m_input, &CriterionInput::resetWanted);
}

void CriterionRow::makeLayout()
{
    auto* row = new QHBoxLayout(this);
    m_texts = new QVBoxLayout;
    m_texts->addWidget(m_name);
    m_texts->addWidget(m_step);
    m_texts->addStretch();
    m_outcome = new QVBoxLayout;
    m_outcome->addWidget(m_weight);
    m_outcome->addWidget(m_bar);
    m_side = new QVBoxLayout;
    m_line = new QHBoxLayout;
    if (m_input)
        m_line->addWidget(m_input, 3);
    m_line->addLayout(m_outcome);
    if (m_reset)
        m_line->addWidget(m_reset);
    m_side->addLayout(m_line);
    m_side->addWidget(m_reason);
    m_side->addStretch();
    row->addLayout(m_texts, 3);
    row->addLayout(m_side, 7);
    followTheme(this, [this] { arrange(); });
}

void CriterionRow::arrange()
{
    const bool wide = !m_input || width() >= kWideLines * fontMetrics().height();
    layout()->setContentsMargins(0, space::small(), 0, space::small());
    layout()->setSpacing(space::medium());
    m_line->setSpacing(space::medium());
    m_outcome->setSpacing(space::tiny() / 2);
    m_texts->setSpacing(space::tiny());
    m_side->setSpacing(space::tiny());
    m_weight->setMinimumWidth(m_weight->fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    const bool isBeside = m_line->indexOf(m_reason) >= 0;
    if (wide == isBeside)
        return;
    if (wide)
        m_line->insertWidget(m_input ? 1 : 0, m_reason, 2); // a layout takes it from the other
    else
        m_side->insertWidget(1, m_reason);
}

void CriterionRow::showStanding(const CriterionStanding& standing)
{
    m_name->setEnabled(standing.relevant);
    m_reason->setText(standing.reason);
    m_weight->setText(standing.relevant ? percent(standing.weight) : QStringLiteral("–"));
    m_weight->setEnabled(standing.relevant);
    m_weight->setAccessibleName(tr("Weight %1").arg(m_weight->text()));
    m_bar->setEnabled(standing.relevant);
    m_bar->showWeight(standing.weight, standing.largest);
    if (!m_input)
        return;
    m_input->describe(m_step->text() + QStringLiteral(". ") + standing.reason);
    m_reset->setVisible(standing.own);
}

void CriterionRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace waymark::ui
