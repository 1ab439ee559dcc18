#include "app/desktop/fault_text.h"

#include <algorithm>

#include <QStringList>

#include "ui/text/texts.h"

namespace waymark::app {
namespace {

constexpr std::size_t kMostShown = 6;

QString placeOf(const Where& where)
{
    QStringList place;
    if (where.line > 0 && where.column > 0)
        place << ui::say("Line %1, column %2").arg(where.line).arg(where.column);
    else if (where.line > 0)
        place << ui::say("Line %1").arg(where.line);
    if (where.byte)
        place << ui::say("Byte %1").arg(*where.byte);
    if (!where.pointer.empty())
        place << ui::plain(where.pointer);
    return place.isEmpty() ? QString() : place.join(QStringLiteral(", ")) + QStringLiteral(": ");
}

} // namespace

QString faultText(const Errors& errors, const ui::Texts& texts)
{
    QStringList lines;
    const std::size_t shown = std::min(errors.size(), kMostShown);
    for (std::size_t i = 0; i < shown; ++i)
        lines.push_back(placeOf(errors[i].where) + texts.say(errors[i].message));
    if (errors.size() > shown)
        lines.push_back(ui::say("… and %1 more.").arg(errors.size() - shown));
    return lines.join(u'\n');
}

} // namespace waymark::app
