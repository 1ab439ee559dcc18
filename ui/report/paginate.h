#pragma once

#include "ui/report/strip.h"

namespace waymark::ui {

/// A strip and where it stands on its page.
struct Placed {
    const Strip* strip = nullptr;
    double top = 0;
};

using Page = std::vector<Placed>;

/// Puts strips on pages of that height, in order. What keeps together stands on one page, unless no page is that tall.
std::vector<Page> paginate(const Strips& strips, double height);

/// The number of the page on which each section begins, from 1; 0: on none.
std::vector<int> pagesOfSections(const std::vector<Page>& pages, std::size_t sections);

} // namespace waymark::ui
