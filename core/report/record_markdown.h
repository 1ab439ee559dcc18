#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/message_catalogue.h"
#include "core/report/record_story.h"
#include "core/report/report_format.h"

namespace waymark {

/// The parts of decision records as Markdown, for writers to put in order. Blocks end without a line end.
class RecordMarkdown {
public:
    RecordMarkdown(const ReportTask& task, const MessageCatalogue& words)
        : m_task(task),
          m_words(words),
          m_story(recordStory(task))
    {}

    const RecordStory& story() const { return m_story; }

    std::string line(const Message& message) const;
    std::string line(const Sentences& sentences) const;
    /// What people typed as paragraphs; in its place the message where they typed nothing.
    std::string paragraphs(const std::string& typed, const Message& otherwise) const;

    std::string title() const;
    /// 'superseded by ...'; not yet Markdown.
    std::string status() const;
    std::string context() const;
    std::string drivers() const;
    std::string optionNames() const;
    std::string name(AlternativeIndex alternative) const;
    /// 'Chosen option: ...'.
    std::string outcome() const;
    std::string why() const;
    std::string consequences() const;
    std::string argumentsOf(const RecordOption& option) const;
    std::string revisit() const;
    std::string evidence() const;

    /// The text with a seal of that format behind it.
    std::string sealed(std::string text, ReportFormat format) const;

private:
    Message outcomeMessage() const;
    std::string bullets(const std::vector<Sentences>& items) const;
    std::string say(const Sentences& sentences) const;

    const ReportTask& m_task;
    const MessageCatalogue& m_words;
    RecordStory m_story;
};

} // namespace waymark
