#include "ui/pages/weighing/sureness.h"

#include <cmath>

#include <QCoreApplication>
#include <QGridLayout>

#include "core/smaa/weight_space.h"
#include "ui/pages/weighing/weight_slider.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

struct NamedShare {
    int percent;
    const char* words;
};

constexpr NamedShare kNamed[] = {
    {0, QT_TRANSLATE_NOOP("waymark::ui::Sureness", "exactly these weights")},
    {10, QT_TRANSLATE_NOOP("waymark::ui::Sureness", "give or take a tenth")},
    {20, QT_TRANSLATE_NOOP("waymark::ui::Sureness", "give or take a fifth")},
    {25, QT_TRANSLATE_NOOP("waymark::ui::Sureness", "give or take a quarter")},
    {33, QT_TRANSLATE_NOOP("waymark::ui::Sureness", "give or take a third")},
    {50, QT_TRANSLATE_NOOP("waymark::ui::Sureness", "give or take a half")},
    {67, QT_TRANSLATE_NOOP("waymark::ui::Sureness", "give or take two thirds")},
    {75, QT_TRANSLATE_NOOP("waymark::ui::Sureness", "give or take three quarters")},
    {100, QT_TRANSLATE_NOOP("waymark::ui::Sureness", "hardly more than a guess: give or take all of it")},
};

int inPercent(double share)
{
    return int(std::lround(100 * share));
}

} // namespace

QString giveOrTakeWords(double share)
{
    for (const NamedShare& named : kNamed)
        if (named.percent == inPercent(share))
            return QCoreApplication::translate("waymark::ui::Sureness", named.words);
    return QCoreApplication::translate("waymark::ui::Sureness", "give or take %1").arg(percent(share));
}

Sureness::Sureness(QWidget* parent)
    : QFrame(parent),
      m_grid(new QGridLayout(this)),
      m_slider(new WeightSlider(this)),
      m_words(new Label(QString(), TextStyle::small, TextTone::muted, this))
{
    setProperty("card", true);
    auto* question = new Label(tr("How sure are you?"), TextStyle::strong, this);
    question->setBuddy(m_slider);
    m_words->setObjectName(QStringLiteral("sureness.words"));
    m_slider->setObjectName(QStringLiteral("sureness"));
    m_slider->setAccessibleName(tr("How far the weights may be off, in percent"));
    m_slider->setMark(inPercent(kGiveOrTake));
    m_grid->addWidget(question, 0, 0);
    m_grid->addWidget(m_slider, 0, 1);
    m_grid->addWidget(m_words, 0, 2);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, 1);
    followTheme(this, [this] {
        m_grid->setContentsMargins(space::large(), space::small(), space::large(), space::small());
        m_grid->setSpacing(space::medium());
    });
    connect(m_slider, &WeightSlider::pointsWanted, this, [this](int points) { Q_EMIT shareWanted(points / 100.0); });
    connect(m_slider, &WeightSlider::resetWanted, this, [this] { Q_EMIT shareWanted(std::nullopt); });
    connect(m_slider, &WeightSlider::editFinished, this, &Sureness::editFinished);
}

void Sureness::showShare(std::optional<double> giveOrTake)
{
    const double share = giveOrTake.value_or(kGiveOrTake);
    m_slider->showPoints(inPercent(share));
    m_words->setText(giveOrTakeWords(share));
    m_slider->setAccessibleDescription(m_words->text());
}

} // namespace waymark::ui
