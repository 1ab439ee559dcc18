#pragma once

#include <string>

#include "core/estimators/library_catalogue.h"

namespace waymark::test {

/// The text of a catalogue with two sides, `ours` (whose modules the rules know) and `theirs`, and four needs:
///
/// | need   | ours     | theirs   |
/// |--------|----------|----------|
/// | server | stdlib   | mature   |
/// | store  | mature   | usable   |
/// | queue  | mature   | immature |
/// | maths  | missing  | mature   |
std::string smallCatalogueText();

LibraryCatalogue smallCatalogue();

/// The text with one part, which must be there, put in another's place.
std::string smallCatalogueWith(const std::string& part, const std::string& replacement);

} // namespace waymark::test
