#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>

#include "core/framework/condition.h"
#include "core/framework/framework_reading_json.h"

namespace waymark {

/// What named conditions may grow to when they are put in place: a few lines that name each other twice could otherwise
/// fill the memory, and a long chain of them the stack of whoever walks the tree.
inline constexpr std::size_t kMaxConditionNodes = 1'000;
inline constexpr std::size_t kMaxFrameworkNodes = 200'000;

/// Reads conditions and puts named ones in place. A condition with a fault anywhere in it becomes one that is always
/// true, so that nothing false is said about what depends on it.
class ConditionReader {
public:
    /// Reads the framework's named conditions.
    explicit ConditionReader(FrameworkReading& reading);

    Condition read(const JsonValue& json);
    /// The optional member `when`.
    std::optional<Condition> when(JsonObject& object);

private:
    struct Named {
        Condition condition;
        std::size_t nodes = 0;
        bool sound = false; ///< false: not read yet, faulty, or in a cycle
    };

    void readNamed(const JsonValue& named);
    void readNamed(const std::string& name, const JsonValue& json);
    Condition node(const JsonValue& json);
    std::vector<Condition> list(const JsonValue& json);
    Condition named(const JsonValue& name);
    Condition test(JsonObject& object);
    Condition choiceTest(JsonObject& object, QuestionIndex question);
    Condition numberTest(JsonObject& object, QuestionIndex question);
    void count(const JsonValue& json, std::size_t nodes);

    FrameworkReading& m_reading;
    std::unordered_map<std::string, Named> m_named;
    std::size_t m_nodes = 0;      ///< of the condition that is being read
    std::size_t m_totalNodes = 0; ///< of all conditions before it
    bool m_sound = true;          ///< whether the condition that is being read names only sound ones
};

} // namespace waymark
