#pragma once

#include <optional>

#include <QString>

namespace waymark::ui {

/// Steps of Saaty's scale both ways: 0 is alike, -8 says that the first counts 9 times as much, 8 that the second does.
inline constexpr int kMostSteps = 8;

/// The nearest step for 'the first counts `ratio` times as much as the second'.
int stepOf(double ratio);
double ratioOf(int step);

/// '5', '1/5' or '1': how many times as much the first counts.
QString ratioText(int step);

/// 'Compute counts strongly more than Memory (5)'.
QString saatyWords(int step, const QString& first, const QString& second);

/// Where a key leads: 1 to 9 say how much more and keep the side (the first's at the start), - changes sides, = is
/// alike. None: no such key.
std::optional<int> stepByKey(int key, std::optional<int> today);

} // namespace waymark::ui
