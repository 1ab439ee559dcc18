#pragma once

#include <optional>

#include <QString>

namespace waymark::ui {

/// How well what was typed fits a text, larger is better; none if its letters do not occur there in that order.
/// Letters in a row and at the beginnings of words count more, so that 'sa' finds 'Save as' before 'Question cards'.
std::optional<int> fuzzyScore(const QString& typed, const QString& text);

} // namespace waymark::ui
