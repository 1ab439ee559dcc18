#pragma once

#include "core/framework/condition_json.h"
#include "core/framework/framework.h"
#include "core/framework/framework_reading_json.h"

namespace waymark {

/// Readers of everything in a framework file that is not a question.
class PartsReader {
public:
    PartsReader(FrameworkReading& reading, ConditionReader& conditions) : m_reading(reading), m_conditions(conditions)
    {}

    Thresholds thresholds(const JsonValue& json);
    Alternative alternative(const JsonValue& json);
    Page page(const JsonValue& json);
    Criterion criterion(const JsonValue& json);
    Rule rule(const JsonValue& json);
    Prediction prediction(const JsonValue& json);
    Evidence evidence(const JsonValue& json);

private:
    StandsFor standsFor(const JsonValue& json);
    DerivedValues derived(const JsonValue& json);
    std::vector<DerivedShare> shares(const JsonValue& list);
    VerdictWording verdict(const JsonValue& json);
    RuleEffect effect(const JsonValue& json);

    FrameworkReading& m_reading;
    ConditionReader& m_conditions;
};

} // namespace waymark
