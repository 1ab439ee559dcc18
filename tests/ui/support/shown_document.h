#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include <QCoreApplication>

#include "core/base/message_catalogue.h"
#include "tests/support/answered.h"
#include "tests/support/shipped_framework.h"
#include "ui/document/decision_document.h"
#include "ui/text/texts.h"

namespace waymark::test {

/// The English sentences as they ship. Throws if they do not load, which fails the test.
inline const ui::Texts& shippedTexts()
{
    static const ui::Texts texts = [] {
        Result<MessageCatalogue> loaded = MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en");
        if (!loaded)
            throw std::runtime_error(loaded.errors().front().message.id);
        return ui::Texts(*std::move(loaded));
    }();
    return texts;
}

/// A document on a framework with these answers. The framework must outlive it.
inline std::unique_ptr<ui::DecisionDocument> documentOn(const Framework& framework, const AnswerTexts& answers)
{
    const std::shared_ptr<const Framework> borrowed(std::shared_ptr<const Framework>(), &framework);
    const Clock clock = [] { return std::string("2026-11-01T10:00:00Z"); };
    return std::make_unique<ui::DecisionDocument>(borrowed, answered(framework, answers), clock);
}

/// Gives an answer as the command line spells it; an empty text takes it back.
inline void give(ui::DecisionDocument& document, const std::string& question, const std::string& text)
{
    const auto asked = document.framework().find(QuestionId{question});
    if (!asked)
        throw std::runtime_error("no question " + question);
    const auto value = parseAnswer(document.framework(), *asked, text);
    if (!value)
        throw std::runtime_error(question + " takes no " + text);
    document.setAnswer(*asked, *value);
}

/// Lets the document hand out the assessment that waits for the next turn of the event loop.
inline void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace waymark::test
