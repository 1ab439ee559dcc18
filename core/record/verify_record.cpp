#include "core/record/verify_record.h"

#include <algorithm>
#include <utility>

#include "core/base/document_json.h"
#include "core/base/json_scanner.h"
#include "core/base/strict_json.h"
#include "core/decision/decision_json.h"

namespace waymark {
namespace {

/// Looks at the spelling of each number in a document's record.
class Spelling : public JsonListener {
public:
    Spelling(std::string_view text, const std::string& fileName) : m_text(text), m_fileName(fileName) {}

    Errors take() { return std::move(m_errors); }

    void beginObject(std::size_t) override { ++m_depth; }
    void member(std::string name) override
    {
        if (m_depth == 1)
            m_isRecord = name == "record";
    }
    void endObject() override { --m_depth; }
    void beginArray(std::size_t) override { ++m_depth; }
    void endArray() override { --m_depth; }
    void scalar(JsonScalar, std::size_t at) override
    {
        const std::string_view spelt = m_text.substr(at, m_text.find_first_not_of("+-.0123456789Ee", at) - at);
        if (!m_isRecord || spelt.empty() || m_errors.size() >= kMostFaults)
            return;
        const std::string expected = compactText(*parseJson(spelt, {}));
        if (spelt != expected)
            m_errors.push_back(
                jsonError({at, {"record.misspelt", {{"found", std::string(spelt)}, {"expected", expected}}}}, m_text,
                    m_fileName));
    }

private:
    std::string_view m_text;
    const std::string& m_fileName;
    std::size_t m_depth = 0;
    bool m_isRecord = false;
    Errors m_errors;
};

/// Puts faults in what a revision carries along into the file around it.
void locateFaults(RevisionCheck& check, std::string_view text, const std::string& fileName)
{
    check.faults = inRevision(std::move(check.faults), check.number);
    locateAll(text, fileName, check.faults);
}

} // namespace

bool RecordCheck::holds() const
{
    return misspelt.empty() && std::all_of(revisions.begin(), revisions.end(), [](const auto& r) { return r.holds(); });
}

Errors misspeltNumbers(std::string_view text, const std::string& fileName)
{
    Spelling spelling(text, fileName);
    scanJson(text, {}, spelling);
    return spelling.take();
}

Result<RecordCheck> verifyRecord(std::string_view text, const std::string& fileName, FrameworkLibrary& library)
{
    const Result<Decision> decision = loadDecision(text, fileName);
    if (!decision)
        return decision.errors();
    RecordCheck check{{}, misspeltNumbers(text, fileName)};
    for (const Revision& revision : decision->record) {
        check.revisions.push_back(verifyRevision(revision, library));
        locateFaults(check.revisions.back(), text, fileName);
    }
    return check;
}

} // namespace waymark
