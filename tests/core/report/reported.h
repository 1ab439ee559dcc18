#pragma once

#include <gtest/gtest.h>

#include "core/base/message_catalogue.h"
#include "core/report/make_report.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {

/// Makes reports of decisions on a framework.
class Reported : public testing::Test {
protected:
    static const MessageCatalogue& words()
    {
        static const Result<MessageCatalogue> catalogue = MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en");
        return *catalogue;
    }

    void given(const AnswerTexts& answers) { m_decision = answered(m_framework, answers); }

    /// Answers to all that counts under a new service.
    void givenAll()
    {
        given({{"status", "new"}, {"load", "high"}, {"team", "4"}, {"bill", "small"}, {"wishes", "none"}});
    }

    Report report()
    {
        RobustnessOptions options;
        options.run.worlds = 4096;
        m_study = *studyOf(m_framework, m_decision, options);
        return makeReport({m_framework, m_decision, m_study, m_recorded ? &*m_recorded : nullptr});
    }

    static const Section* find(const Report& report, const std::string& id)
    {
        for (const Section& section : report.sections)
            if (section.id == id)
                return &section;
        return nullptr;
    }

    static std::string say(const std::vector<Message>& messages)
    {
        std::string text;
        for (const Message& message : messages)
            text += (text.empty() ? "" : " ") + words().say(message);
        return text;
    }

    /// All sentences of a section's paragraphs and bullets.
    static std::string sentencesOf(const Section& section)
    {
        std::string text;
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                text += say(paragraph->sentences) + '\n';
            if (const auto* bullets = std::get_if<Bullets>(&block))
                for (const auto& item : bullets->items)
                    text += say(item) + '\n';
        }
        return text;
    }

    static std::vector<Table> tablesOf(const Section& section)
    {
        std::vector<Table> tables;
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<Table>(&block))
                tables.push_back(*table);
            if (const auto* chart = std::get_if<ChartBlock>(&block))
                tables.push_back(chart->table);
        }
        return tables;
    }

    static double figure(const Report& report, const std::string& key)
    {
        const auto found = report.frozen.figures.find(key);
        if (found == report.frozen.figures.end())
            return ADD_FAILURE() << "no figure " << key, -1;
        return *std::get_if<double>(&found->second);
    }

    Framework m_framework = FrameworkBuilder().build();
    Decision m_decision = answered(m_framework, {});
    std::optional<Revision> m_recorded;
    Study m_study;
};

} // namespace waymark::test
