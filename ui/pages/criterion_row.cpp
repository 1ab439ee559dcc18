#include "ui/pages/criterion_row.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/pages/weight_slider.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

/// Below this many times the body's line height the reason goes beneath the slider.
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

CriterionRow::CriterionRow(const Criterion& criterion, QWidget* parent) : QWidget(parent)
{
    setObjectName(named("row", criterion));
    makeTexts(criterion);
    makeInputs(criterion);
    makeOutputs(criterion);
    makeLayout();
}

void CriterionRow::makeTexts(const Criterion& criterion)
{
    m_name = new Label(plain(criterion.name), TextStyle::body, this);
    m_step = new Label(tr("%1 → %2", "worst, best").arg(plain(criterion.worst), plain(criterion.best)),
        TextStyle::small, TextTone::muted, this);
    for (Label* label : {m_name, m_step})
        takeWhatIsLeft(label);
}

void CriterionRow::makeInputs(const Criterion& criterion)
{
    m_slider = new WeightSlider(this);
    m_slider->setObjectName(named("criterion", criterion));
    m_slider->setAccessibleName(tr("Importance of %1").arg(plain(criterion.name)));
    connect(m_slider, &WeightSlider::pointsWanted, this, &CriterionRow::pointsWanted);
    connect(m_slider, &WeightSlider::resetWanted, this, &CriterionRow::resetWanted);
    connect(m_slider, &WeightSlider::editFinished, this, &CriterionRow::editFinished);
    connect(m_slider, &WeightSlider::neighbourWanted, this, &CriterionRow::neighbourWanted);

    m_number = new QSpinBox(this);
    m_number->setObjectName(named("points", criterion));
    m_number->setAccessibleName(tr("Points for %1").arg(plain(criterion.name)));
    m_number->setRange(0, 100);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setProperty("soft", true);
    m_number->setKeyboardTracking(false); // half a number is no wish
    m_number->setFocusPolicy(Qt::StrongFocus);
    m_number->installEventFilter(this);
    connect(m_number, &QSpinBox::valueChanged, this, &CriterionRow::pointsWanted);
    connect(m_number, &QSpinBox::editingFinished, this, &CriterionRow::editFinished);
    m_name->setBuddy(m_number);
}

void CriterionRow::makeOutputs(const Criterion& criterion)
{
    m_reason = new Label(QString(), TextStyle::small, TextTone::muted, this);
    m_reason->setObjectName(named("reason", criterion));
    takeWhatIsLeft(m_reason);
    m_weight = new Label(QString(), TextStyle::strong, this);
    m_weight->setObjectName(named("weight", criterion));
    m_weight->setWordWrap(false);
    m_weight->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reset = new QPushButton(tr("Reset"), this);
    m_reset->setObjectName(named("reset", criterion));
    m_reset->setProperty("quiet", true);
    m_reset->setAutoDefault(true);
    m_reset->setAccessibleName(tr("Reset %1 to the framework").arg(plain(criterion.name)));
    m_reset->setToolTip(tr("Back to the framework"));
    QSizePolicy keepsRoom = m_reset->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true); // or the columns jump when a row becomes the team's own
    m_reset->setSizePolicy(keepsRoom);
    connect(m_reset, &QPushButton::clicked, this, &CriterionRow::resetWanted);
}

void CriterionRow::makeLayout()
{
    auto* row = new QHBoxLayout(this);
    m_texts = new QVBoxLayout;
    m_texts->addWidget(m_name);
    m_texts->addWidget(m_step);
    m_texts->addStretch();
    m_side = new QVBoxLayout;
    m_line = new QHBoxLayout;
    m_line->addWidget(m_slider, 1);
    m_line->addWidget(m_number);
    m_line->addWidget(m_weight);
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
    const bool wide = width() >= kWideLines * fontMetrics().height();
    layout()->setContentsMargins(0, space::small(), 0, space::small());
    layout()->setSpacing(space::medium());
    m_line->setSpacing(space::medium());
    m_texts->setSpacing(space::tiny());
    m_side->setSpacing(space::tiny());
    m_number->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("100")) + 2 * space::medium());
    m_weight->setMinimumWidth(m_weight->fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    const bool isBeside = m_line->indexOf(m_reason) >= 0;
    if (wide == isBeside)
        return;
    if (wide)
        m_line->insertWidget(2, m_reason, 1); // a layout takes it from the other
    else
        m_side->insertWidget(1, m_reason);
}

void CriterionRow::showStanding(const CriterionStanding& standing)
{
    const QSignalBlocker quiet(m_number);
    const int points = int(std::lround(std::clamp(standing.points, 0.0, 100.0)));
    const bool open = standing.relevant && !standing.fixed;
    m_slider->showPoints(points);
    m_slider->setMark(standing.relevant ? standing.mark : std::nullopt);
    m_slider->setEnabled(open);
    m_slider->setAccessibleDescription(m_step->text() + QStringLiteral(". ") + standing.reason);
    m_number->setValue(points);
    m_number->setEnabled(open);
    m_name->setEnabled(standing.relevant);
    m_reason->setText(standing.reason);
    m_weight->setText(standing.relevant ? percent(standing.weight) : QStringLiteral("–"));
    m_weight->setEnabled(standing.relevant);
    m_weight->setAccessibleName(tr("Weight %1").arg(m_weight->text()));
    m_reset->setVisible(open && standing.own);
}

bool CriterionRow::takesFocus() const
{
    return m_slider->isEnabled();
}

void CriterionRow::focusSlider()
{
    m_slider->setFocus(Qt::TabFocusReason);
}

void CriterionRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The wheel scrolls the page and must not change a number on its way.
bool CriterionRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark::ui
