#pragma once

#include <string>

#include "core/base/message_catalogue.h"
#include "core/base/read_file.h"
#include "core/decision/decision_json.h"
#include "core/framework/framework_json.h"
#include "core/robustness/study.h"

namespace waymark {

inline std::string textOf(const std::string& name)
{
    return *readFile(WAYMARK_RESOURCES "/" + name);
}

/// The framework that ships.
inline const Framework& framework()
{
    static const Framework loaded = *loadFramework(textOf("frameworks/rust-vs-go-1.0.0.json"), "framework");
    return loaded;
}

/// The example with most answers, notes, an estimate and an import, and all that is known of it.
struct FullDecision {
    Framework framework = *loadFramework(textOf("frameworks/rust-vs-go-1.0.0.json"), "framework");
    Decision decision = *loadDecision(textOf("examples/hot-loop-in-go.waymark"), "decision");
    Study study = *studyOf(framework, decision, {Reading::full, onAllThreads(kWorldsAtRest, kDefaultSeed)});
    MessageCatalogue words = *MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en");
};

inline const FullDecision& full()
{
    static const FullDecision full;
    return full;
}

} // namespace waymark
