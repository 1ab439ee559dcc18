#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace waymark::test {

/// What a run of waymark-cli left behind.
struct ProgramRun {
    int status = 0;
    std::string output;
    std::string errors;
};

/// Runs the built waymark-cli with these arguments.
ProgramRun runProgram(const std::vector<std::string>& arguments);

/// The lines of a text, without their ends.
std::vector<std::string> linesOf(const std::string& text);

/// A folder for the files of one test.
class CommandLine : public testing::Test {
protected:
    std::string file(const std::string& name) const { return m_folder.file(name); }

    /// Writes a file and returns its path.
    std::string written(const std::string& name, const std::string& text) const
    {
        writePlainly(file(name), text);
        return file(name);
    }

    /// A new decision on the framework that ships, with these answers.
    std::string decision(const std::vector<std::string>& answers = {}) const;

    const TemporaryFolder m_folder;
};

inline const std::string kExamples = WAYMARK_RESOURCES "/examples/";
inline const std::string kHotLoop = kExamples + "hot-loop-in-go.waymark";

} // namespace waymark::test
