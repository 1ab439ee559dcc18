#include "app/cli/session.h"

#include <ostream>
#include <utility>

#include "app/cli/printable.h"
#include "app/error_lines.h"

namespace waymark::cli {

Result<Session> Session::open(const std::string& resources, Streams streams)
{
    Result<MessageCatalogue> texts = MessageCatalogue::load(resources + "/messages/en");
    if (!texts)
        return texts.errors();
    Result<FrameworkLibrary> library = FrameworkLibrary::open(resources + "/frameworks");
    if (!library)
        return library.errors();
    return Session(resources, *std::move(texts), *std::move(library), streams);
}

Session::Session(std::string resources, MessageCatalogue texts, FrameworkLibrary library, Streams streams)
    : m_resources(std::move(resources)),
      m_texts(std::move(texts)),
      m_library(std::move(library)),
      m_streams(streams)
{}

std::string Session::say(const Message& message) const
{
    return printable(m_texts.say(message));
}

void Session::write(std::string_view text) const
{
    m_streams.output << text;
}

void Session::writeLine(std::string_view line) const
{
    m_streams.output << printable(line) << '\n';
}

void Session::report(const Errors& errors) const
{
    for (const Error& error : errors) {
        std::string line = app::errorLines({error}, m_texts);
        line.pop_back(); // its newline is no part of the text that is made fit
        m_streams.errors << printable(line) << '\n';
    }
}

ExitStatus Session::refuse(const Errors& errors) const
{
    report(errors);
    return ExitStatus::inputRefused;
}

ExitStatus Session::wrongUsage(const Message& message) const
{
    m_streams.errors << "waymark-cli: " << say(message) << '\n';
    return ExitStatus::wrongUsage;
}

void Session::warn(const std::string& about, const Message& message) const
{
    m_streams.errors << printable(about) << ": " << say({"cli.warning", {{"text", m_texts.say(message)}}}) << '\n';
}

} // namespace waymark::cli
