#pragma once

#include <stdexcept>
#include <string>

#include "core/base/message_catalogue.h"
#include "core/decision/decision_json.h"
#include "core/report/make_report.h"
#include "tests/support/shipped_framework.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {

/// An example decision as it ships, on the shipped framework, and what a study of few worlds finds.
struct StudiedExample {
    explicit StudiedExample(const std::string& name)
    {
        const std::string path = std::string(WAYMARK_RESOURCES "/examples/") + name + ".waymark";
        Result<Decision> loaded = loadDecision(readPlainly(path), path);
        if (!loaded)
            throw std::runtime_error(path + " does not load");
        decision = *std::move(loaded);
        studyAgain();
    }

    void studyAgain() { study = *studyOf(rustVsGo(), decision, {Reading::full, {.worlds = 4096}}); }
    ReportTask task() const { return {rustVsGo(), decision, study, recorded ? &*recorded : nullptr}; }

    Decision decision;
    Study study;
    std::optional<Revision> recorded;
};

} // namespace waymark::test
