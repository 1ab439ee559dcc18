#include "ui/help/guide_search.h"

#include <algorithm>

#include <QRegularExpression>

namespace waymark::ui {

namespace {

constexpr qsizetype kBefore = 40; ///< letters of an excerpt before the word
constexpr qsizetype kExcerpt = 110;

bool isInWord(QChar letter)
{
    return letter.isLetterOrNumber();
}

/// Where a word of the text begins with that one; -1 if none does.
qsizetype positionOf(const QString& word, const QString& text)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
        if (at == 0 || !isInWord(text[at - 1]) || !isInWord(word.front()))
            return at;
    return -1;
}

bool holdsAll(const QStringList& words, const QString& text)
{
    return std::all_of(
        words.begin(), words.end(), [&text](const QString& word) { return positionOf(word, text) >= 0; });
}

qsizetype firstOf(const QStringList& words, const QString& text)
{
    qsizetype first = -1;
    for (const QString& word : words)
        if (const qsizetype at = positionOf(word, text); at >= 0 && (first < 0 || at < first))
            first = at;
    return std::max<qsizetype>(first, 0);
}

/// Whole words around the first of those that were found.
QString excerptOf(const GuideSection& section, const QStringList& words)
{
    const QString text = section.text.simplified();
    qsizetype from = std::max<qsizetype>(firstOf(words, text) - kBefore, 0);
    if (from > 0)
        from = text.indexOf(QLatin1Char(' '), from) + 1;
    qsizetype to = std::min(from + kExcerpt, text.size());
    if (to < text.size())
        to = text.lastIndexOf(QLatin1Char(' '), to);
    const QString before = from > 0 ? QStringLiteral("… ") : QString();
    const QString after = to < text.size() ? QStringLiteral(" …") : QString();
    return before + text.mid(from, to - from) + after;
}

} // namespace

QStringList searchWords(const QString& typed)
{
    static const QRegularExpression kSpace(QStringLiteral("\\s+"));
    return typed.split(kSpace, Qt::SkipEmptyParts);
}

std::vector<GuideHit> searchGuide(const Guide& guide, const QStringList& words)
{
    std::vector<GuideHit> inHeading;
    std::vector<GuideHit> inText;
    if (words.isEmpty())
        return {};
    for (const GuidePage& page : guide.pages())
        for (const GuideSection& section : page.sections) {
            if (!holdsAll(words, section.heading + QLatin1Char('\n') + section.text))
                continue;
            const QString place = section.level == 1 ? QString() : section.id;
            auto& hits = holdsAll(words, section.heading) ? inHeading : inText;
            hits.push_back({{page.id, place}, section.heading, page.title, excerptOf(section, words)});
        }
    inHeading.insert(inHeading.end(), inText.begin(), inText.end());
    return inHeading;
}

} // namespace waymark::ui
