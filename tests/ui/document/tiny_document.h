#pragma once

#include <memory>
#include <string>

#include "ui/document/decision_document.h"

namespace waymark::test {

/// A document on the tiny framework without answers. Its clock is a second further each time it is asked.
std::unique_ptr<ui::DecisionDocument> tinyDocument();

QuestionIndex questionOf(const ui::DecisionDocument& document, const std::string& id);
CriterionIndex criterionOf(const ui::DecisionDocument& document, const std::string& id);

/// Gives an answer as the command line spells it; an empty text takes it back.
void answer(ui::DecisionDocument& document, const std::string& question, const std::string& text);

/// The document as its file.
std::string saved(const ui::DecisionDocument& document);

} // namespace waymark::test
