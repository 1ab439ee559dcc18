#include "ui/shell/fuzzy_match.h"

namespace waymark::ui {

namespace {

constexpr int kWholeWords = 1000; ///< what was typed occurs as it is
constexpr int kWordStart = 10;
constexpr int kInARow = 6;
constexpr int kLetter = 1;

bool isWordStart(const QString& text, int at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    const QString wanted = typed.simplified().toCaseFolded();
    const QString offered = text.toCaseFolded();
    if (const auto whole = offered.indexOf(wanted); whole >= 0)
        return kWholeWords + (isWordStart(offered, int(whole)) ? kWordStart : 0) - int(offered.size()) / 20;
    int score = 0;
    int last = -2;
    int at = -1;
    for (const QChar letter : wanted) {
        if (letter.isSpace())
            continue;
        at = int(offered.indexOf(letter, at + 1));
        if (at < 0)
            return std::nullopt;
        score += kLetter + (at == last + 1 ? kInARow : 0) + (isWordStart(offered, at) ? kWordStart : 0);
        last = at;
    }
    return score;
}

} // namespace waymark::ui
