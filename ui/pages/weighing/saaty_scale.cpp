#include "ui/pages/weighing/saaty_scale.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <QCoreApplication>

namespace waymark::ui {
namespace {

constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("waymark::ui::SaatyScale", "%1 and %2 count alike (1)"),
    QT_TRANSLATE_NOOP("waymark::ui::SaatyScale", "%1 counts slightly more than %2 (2)"),
    QT_TRANSLATE_NOOP("waymark::ui::SaatyScale", "%1 counts moderately more than %2 (3)"),
    QT_TRANSLATE_NOOP("waymark::ui::SaatyScale", "%1 counts moderately to strongly more than %2 (4)"),
    QT_TRANSLATE_NOOP("waymark::ui::SaatyScale", "%1 counts strongly more than %2 (5)"),
    QT_TRANSLATE_NOOP("waymark::ui::SaatyScale", "%1 counts strongly to very strongly more than %2 (6)"),
    QT_TRANSLATE_NOOP("waymark::ui::SaatyScale", "%1 counts very strongly more than %2 (7)"),
    QT_TRANSLATE_NOOP("waymark::ui::SaatyScale", "%1 counts very strongly to extremely more than %2 (8)"),
    QT_TRANSLATE_NOOP("waymark::ui::SaatyScale", "%1 counts extremely more than %2 (9)"),
};

} // namespace

int stepOf(double ratio)
{
    const double times = ratio >= 1 ? ratio : 1 / ratio;
    const int steps = std::clamp(int(std::lround(times)) - 1, 0, kMostSteps);
    return ratio >= 1 ? -steps : steps;
}

double ratioOf(int step)
{
    return step <= 0 ? 1.0 - step : 1.0 / (1 + step);
}

QString ratioText(int step)
{
    const QString times = QString::number(std::abs(step) + 1);
    return step <= 0 ? times : QStringLiteral("1/") + times;
}

QString saatyWords(int step, const QString& first, const QString& second)
{
    const QString sentence = QCoreApplication::translate("waymark::ui::SaatyScale", kSentences[std::abs(step)]);
    return step <= 0 ? sentence.arg(first, second) : sentence.arg(second, first);
}

std::optional<int> stepByKey(int key, std::optional<int> today)
{
    if (key == Qt::Key_Minus && today)
        return -*today;
    if (key == Qt::Key_Equal)
        return 0;
    if (key < Qt::Key_1 || key > Qt::Key_9)
        return std::nullopt;
    const int steps = key - Qt::Key_1;
    return today.value_or(0) > 0 ? steps : -steps;
}

} // namespace waymark::ui
