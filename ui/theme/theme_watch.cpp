#include "ui/theme/theme_watch.h"

namespace waymark::ui {

ThemeWatch& ThemeWatch::instance()
{
    static ThemeWatch watch;
    return watch;
}

} // namespace waymark::ui
