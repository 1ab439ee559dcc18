#include "core/framework/framework_ids_json.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <unordered_set>

#include "core/base/reader_json.h"
#include "core/framework/question_kinds.h"

namespace waymark {
namespace {

/// Items of a list with the ids that they have, however wrong the rest of them is.
class IdCollector {
public:
    IdCollector(const Json& document, Errors& errors) : m_root(document, m_ignored), m_errors(errors) {}

    KnownIds table(const std::string& list) { return idsOf(itemsOf(m_root, list), isWellFormedId); }
    KnownIds evidence()
    {
        return idsOf(itemsOf(m_root, "evidence"), [](std::string_view) { return true; });
    }
    /// Lists to whose ids nothing refers, but which are still theirs alone.
    void checkOnly(const std::string& list) { table(list); }

    void collectQuestions(FrameworkIds& ids)
    {
        const std::vector<JsonValue> items = itemsOf(m_root, "questions");
        ids.questionPositions = inPageOrder(items, ids.pages);
        std::vector<JsonValue> ordered;
        for (const std::size_t position : ids.questionPositions)
            ordered.push_back(items[position]);
        ids.questions = idsOf(ordered, isWellFormedId);
        for (const JsonValue& question : ordered)
            ids.questionIds.push_back(questionIds(question));
    }

private:
    static std::vector<JsonValue> itemsOf(const JsonValue& object, const std::string& list)
    {
        return object.object().optional(list).items();
    }

    template <class Rule> KnownIds idsOf(const std::vector<JsonValue>& items, Rule isRight)
    {
        KnownIds table;
        table.size = items.size();
        for (std::size_t i = 0; i < items.size(); ++i) {
            const JsonValue member = items[i].object().optional("id");
            const std::string id = member.text();
            if (id.empty())
                continue;
            if (!isRight(id))
                note(member, "framework.badId", id);
            if (!table.indexById.emplace(id, i).second) {
                note(member, "framework.duplicateId", id);
                table.trusted = false;
            }
        }
        return table;
    }

    QuestionIds questionIds(const JsonValue& question)
    {
        QuestionIds ids;
        ids.kind = question.object().optional("kind").choice(kQuestionKinds, QuestionKind::single);
        ids.options = idsOf(itemsOf(question, "options"), isWellFormedId);
        return ids;
    }

    /// Positions of the questions sorted by page; those whose page is unknown stand at the end.
    static std::vector<std::size_t> inPageOrder(const std::vector<JsonValue>& questions, const KnownIds& pages)
    {
        std::vector<std::size_t> pageOf;
        for (const JsonValue& question : questions)
            pageOf.push_back(pages.find(question.object().optional("page").text()).value_or(pages.size));
        std::vector<std::size_t> positions(questions.size());
        std::iota(positions.begin(), positions.end(), std::size_t{0});
        std::stable_sort(
            positions.begin(), positions.end(), [&](std::size_t a, std::size_t b) { return pageOf[a] < pageOf[b]; });
        return positions;
    }

    void note(const JsonValue& where, const char* messageId, const std::string& id)
    {
        if (m_errors.size() < kMostFaults)
            m_errors.push_back({{{}, where.pointer(), 0, 0, {}}, {messageId, {{"id", id}}}});
    }

    Errors m_ignored; ///< faults of shape
    JsonValue m_root;
    Errors& m_errors;
};

} // namespace

bool isWellFormedId(std::string_view id)
{
    const auto isWordCharacter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    bool afterWord = false;
    for (const char c : id) {
        if (!isWordCharacter(c) && !(c == '-' && afterWord))
            return false;
        afterWord = isWordCharacter(c);
    }
    return afterWord;
}

std::optional<std::size_t> KnownIds::find(const std::string& id) const
{
    const auto at = indexById.find(id);
    if (at == indexById.end())
        return std::nullopt;
    return at->second;
}

FrameworkIds collectIds(const Json& document, Errors& errors)
{
    IdCollector collector(document, errors);
    FrameworkIds ids;
    ids.alternatives = collector.table("alternatives");
    ids.pages = collector.table("pages");
    ids.criteria = collector.table("criteria");
    ids.evidence = collector.evidence();
    collector.collectQuestions(ids);
    collector.checkOnly("rules");
    collector.checkOnly("predictions");
    collector.checkOnly("estimators");
    return ids;
}

} // namespace waymark
