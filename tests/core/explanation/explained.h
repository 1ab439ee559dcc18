#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/assessment/assess.h"
#include "core/base/message_catalogue.h"
#include "core/explanation/explain.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {

using Sentences = std::vector<std::string>;

/// Says explanations of decisions on a framework, in English.
class Explained : public testing::Test {
protected:
    static Sentences say(const std::vector<Message>& messages)
    {
        Sentences sentences;
        for (const Message& message : messages)
            sentences.push_back(say(message));
        return sentences;
    }

    static std::string say(const Message& message)
    {
        static const Result<MessageCatalogue> catalogue = MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en");
        return catalogue ? catalogue->say(message) : "the templates do not load";
    }

    Assessment assessed() const { return assess(m_framework, m_decision, m_options); }
    Explanation explained() const { return explain(m_framework, assessed()); }

    void given(const AnswerTexts& answers) { m_decision = answered(m_framework, answers); }

    Framework m_framework = FrameworkBuilder().build();
    Decision m_decision = answered(m_framework, {});
    AssessOptions m_options;
};

} // namespace waymark::test
