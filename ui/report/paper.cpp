#include "ui/report/paper.h"

#include <algorithm>
#include <iterator>

#include <QLocale>

namespace waymark::ui {

Paper usualPaper()
{
    // Unicode CLDR 42, supplementalData, paperSize US-Letter.
    constexpr QLocale::Territory kLetter[] = {QLocale::Belize, QLocale::Canada, QLocale::Chile, QLocale::Colombia,
        QLocale::CostaRica, QLocale::Guatemala, QLocale::Mexico, QLocale::Nicaragua, QLocale::Panama,
        QLocale::Philippines, QLocale::PuertoRico, QLocale::ElSalvador, QLocale::UnitedStates, QLocale::Venezuela};
    const bool isLetter =
        std::find(std::begin(kLetter), std::end(kLetter), QLocale::system().territory()) != std::end(kLetter);
    return isLetter ? Paper::letter : Paper::a4;
}

} // namespace waymark::ui
