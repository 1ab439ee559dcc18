#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/message_catalogue.h"
#include "core/decision/edit_decision.h"
#include "core/framework/framework_library.h"
#include "core/record/record_decision.h"
#include "tests/core/robustness/settled_case.h"

namespace waymark::test {

inline FrameworkLibrary shippedLibrary()
{
    return *FrameworkLibrary::open(WAYMARK_RESOURCES "/frameworks");
}

inline Study studied(const Framework& framework, const Decision& decision, RunOptions run = onAllThreads(20'000, 7))
{
    return *studyOf(framework, decision, {Reading::full, run});
}

/// What nobody has to be asked for more.
inline Statement plainStatement(const AlternativeId& chosen)
{
    Statement said;
    said.status = RecordStatus::accepted;
    said.date = "2026-11-28";
    said.decisionMakers = {"Ada"};
    said.chosen = chosen;
    said.confirmation = "A load test before each release.";
    return said;
}

/// An example that was recorded as it was recommended.
struct RecordedCase {
    explicit RecordedCase(const std::string& example)
        : decision(exampleDecision(example)),
          study(studied(rustVsGo(), decision))
    {
        const AlternativeId chosen = rustVsGo()[*study.assessment().verdict.alternative].id;
        addRevision(
            decision, recordDecision(rustVsGo(), decision, study, {plainStatement(chosen), "2026-11-28T12:00:00Z"}));
    }

    const Revision& revision() const { return decision.record.back(); }
    Revision& revision() { return decision.record.back(); }

    Decision decision;
    Study study;
};

/// Each example recorded once for all tests of a program.
inline const RecordedCase& recorded(const std::string& example)
{
    static std::map<std::string, RecordedCase> cases;
    return cases.try_emplace(example, example).first->second;
}

/// A criterion that weighs something, but could weigh more.
inline CriterionIndex movableCriterion(const Study& study)
{
    const std::vector<CriterionResult>& criteria = study.assessment().criteria;
    const auto at = std::find_if(criteria.begin(), criteria.end(),
        [](const CriterionResult& each) { return each.weight > 0 && each.points < kMostImportance; });
    return {static_cast<std::size_t>(at - criteria.begin())};
}

inline std::string said(const Message& message)
{
    static const MessageCatalogue words = *MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en");
    return words.say(message);
}

inline std::vector<std::string> said(const std::vector<Message>& messages)
{
    std::vector<std::string> sentences;
    for (const Message& message : messages)
        sentences.push_back(said(message));
    return sentences;
}

class EachExample : public testing::TestWithParam<const char*> {};

inline std::string exampleName(const testing::TestParamInfo<const char*>& info)
{
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

} // namespace waymark::test
