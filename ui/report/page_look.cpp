#include "ui/report/page_look.h"

#include "ui/theme/theme_colours.h"

namespace waymark::ui::page {
namespace {

PageText of(double size, PageWeight weight, const QColor& colour)
{
    return {pageFont(size, weight), colour};
}

const QColor& ink()
{
    return lightTheme().text;
}

const QColor& paleInk()
{
    return lightTheme().mutedText;
}

} // namespace

PageText title()
{
    return of(24, PageWeight::strong, ink());
}

PageText longTitle()
{
    return of(12, PageWeight::strong, ink());
}

PageText headline()
{
    return of(15, PageWeight::strong, ink());
}

PageText heading()
{
    return of(15, PageWeight::strong, ink());
}

PageText caption()
{
    return of(9.5, PageWeight::strong, ink());
}

PageText body()
{
    return of(9.5, PageWeight::normal, ink());
}

PageText muted()
{
    return of(8.5, PageWeight::normal, paleInk());
}

PageText cell()
{
    return of(8, PageWeight::normal, ink());
}

PageText strongCell()
{
    return of(8, PageWeight::strong, ink());
}

PageText running()
{
    return of(7.5, PageWeight::normal, paleInk());
}

QColor rule()
{
    return lightTheme().border;
}

} // namespace waymark::ui::page
