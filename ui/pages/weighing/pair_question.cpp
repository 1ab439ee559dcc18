#include "ui/pages/weighing/pair_question.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/pages/weighing/pair_slider.h"
#include "ui/pages/weighing/saaty_scale.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

PairQuestion::PairQuestion(QWidget* parent)
    : QFrame(parent),
      m_column(new QVBoxLayout(this)),
      m_sides(new QGridLayout),
      m_buttons(new QHBoxLayout),
      m_progress(new Label(QString(), TextStyle::small, TextTone::muted, this)),
      m_slider(new PairSlider(this)),
      m_words(new Label(QString(), TextStyle::strong, this))
{
    setProperty("card", true);
    m_progress->setObjectName(QStringLiteral("pairs.progress"));
    m_column->addWidget(m_progress);
    addSides();
    m_slider->setObjectName(QStringLiteral("pairs.slider"));
    m_column->addWidget(m_slider);
    addEnds();
    m_words->setObjectName(QStringLiteral("pairs.words"));
    m_words->setAlignment(Qt::AlignCenter);
    m_column->addWidget(m_words);
    addButtons();
    connect(m_slider, &PairSlider::stepWanted, this, &PairQuestion::stepWanted);
    connect(m_slider, &PairSlider::resetWanted, this, [this] { Q_EMIT stepWanted(std::nullopt); });
    connect(m_slider, &PairSlider::editFinished, this, &PairQuestion::editFinished);
    connect(m_slider, &PairSlider::nextWanted, this, &PairQuestion::nextWanted);
    connect(m_slider, &PairSlider::neighbourWanted, this, &PairQuestion::neighbourWanted);
    followTheme(this, [this] { applySpacing(); });
}

void PairQuestion::addSides()
{
    for (int side = 0; side < 2; ++side) {
        m_names[side] = new Label(QString(), TextStyle::heading, this);
        m_steps[side] = new Label(QString(), TextStyle::small, TextTone::muted, this);
        m_sides->addWidget(m_names[side], 0, side);
        m_sides->addWidget(m_steps[side], 1, side, Qt::AlignTop);
        m_sides->setColumnStretch(side, 1);
    }
    for (Label* label : {m_names[1], m_steps[1]})
        label->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_sides->setAlignment(m_steps[1], {});
    m_sides->setAlignment(m_steps[0], {});
    m_column->addLayout(m_sides);
}

void PairQuestion::addEnds()
{
    auto* line = new QHBoxLayout;
    const QString texts[] = {tr("← 9 times"), tr("alike"), tr("9 times →")};
    const Qt::Alignment sides[] = {Qt::AlignLeading, Qt::AlignHCenter, Qt::AlignTrailing};
    for (int i = 0; i < 3; ++i) {
        auto* end = new Label(texts[i], TextStyle::caption, TextTone::muted, this);
        end->setAlignment(sides[i]);
        line->addWidget(end, 1);
    }
    m_column->addLayout(line);
}

QPushButton* PairQuestion::addButton(const char* name, const QString& text, const QString& hint)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    button->setToolTip(hint);
    button->setAccessibleDescription(hint);
    m_buttons->addWidget(button);
    return button;
}

void PairQuestion::addButtons()
{
    m_column->addLayout(m_buttons);
    QPushButton* back = addButton("pairs.previous", tr("Previous"), tr("The pair before (Up)"));
    QPushButton* next = addButton("pairs.next", tr("Next pair"), tr("The next pair that is not compared yet (Enter)"));
    m_buttons->addStretch();
    m_alike = addButton("pairs.alike", tr("Alike"), tr("Both count the same (1 or =)"));
    m_takeBack = addButton("pairs.takeBack", tr("Take back"), tr("Not compared (0)"));
    QPushButton* table = addButton("pairs.all", tr("All pairs"), tr("All comparisons in a table"));
    table->setCheckable(true);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT neighbourWanted(-1); });
    connect(next, &QPushButton::clicked, this, &PairQuestion::nextWanted);
    connect(m_alike, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(0); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(std::nullopt); });
    connect(table, &QPushButton::clicked, this, &PairQuestion::tableWanted);
}

void PairQuestion::applySpacing()
{
    m_column->setContentsMargins(space::large(), space::medium(), space::large(), space::medium());
    m_column->setSpacing(space::small());
    m_sides->setHorizontalSpacing(space::page());
    m_sides->setVerticalSpacing(space::tiny());
    m_buttons->setSpacing(space::small());
}

void PairQuestion::showPair(const ShownPair& shown)
{
    const Criterion* sides[] = {&shown.first, &shown.second};
    for (int side = 0; side < 2; ++side) {
        m_names[side]->setText(plain(sides[side]->name));
        m_steps[side]->setText(tr("%1 → %2", "worst, best").arg(plain(sides[side]->worst), plain(sides[side]->best)));
    }
    m_progress->setText(tr("Question %1 of %2 · %3 compared").arg(shown.number).arg(shown.of).arg(shown.compared));
    m_slider->showStep(shown.step);
    m_slider->setAccessibleName(tr("%1 against %2").arg(m_names[0]->text(), m_names[1]->text()));
    m_words->setText(shown.step ? saatyWords(*shown.step, m_names[0]->text(), m_names[1]->text())
                                : tr("Which step is worth more to you, and by how much?"));
    m_words->setTone(shown.step ? TextTone::normal : TextTone::muted);
    m_slider->setAccessibleDescription(m_words->text());
    m_alike->setEnabled(shown.step != 0);
    m_takeBack->setEnabled(shown.step.has_value());
}

void PairQuestion::focusSlider()
{
    m_slider->setFocus(Qt::TabFocusReason);
}

} // namespace waymark::ui
