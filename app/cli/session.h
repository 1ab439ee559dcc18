#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/message_catalogue.h"
#include "core/base/result.h"
#include "core/framework/framework_library.h"

namespace waymark::cli {

enum class ExitStatus {
    done = 0,
    faultsFound = 1,
    wrongUsage = 2,
    inputRefused = 3, ///< and whatever else the machine would not let be done
};

/// What every command works with: where it writes, the words, what ships, the time.
class Session {
public:
    struct Streams {
        std::ostream& output;
        std::ostream& errors;
    };

    /// The errors are about what ships, or about a folder that does not hold it.
    static Result<Session> open(const std::string& resources, Streams streams);

    const std::string& resources() const { return m_resources; }
    FrameworkLibrary& library() { return m_library; }
    const FrameworkLibrary& library() const { return m_library; }
    std::string now() const { return m_clock(); }

    const MessageCatalogue& words() const { return m_texts; }

    /// A message as a sentence fit for a terminal.
    std::string say(const Message& message) const;

    /// Text that is the result, as it stands.
    void write(std::string_view text) const;
    /// A line of the result, made fit for a terminal.
    void writeLine(std::string_view line = {}) const;

    /// Faults, one a line on standard error.
    void report(const Errors& errors) const;
    /// Reports why a file cannot be used.
    ExitStatus refuse(const Errors& errors) const;
    /// Says what is wrong with the arguments.
    ExitStatus wrongUsage(const Message& message) const;
    /// Says what does not keep the command from its work; `about` is a file's name.
    void warn(const std::string& about, const Message& message) const;

private:
    Session(std::string resources, MessageCatalogue texts, FrameworkLibrary library, Streams streams);

    std::string m_resources;
    MessageCatalogue m_texts;
    FrameworkLibrary m_library;
    Streams m_streams;
    Clock m_clock = systemClock();
};

} // namespace waymark::cli
