#include "core/imports/go_mod.h"

#include <algorithm>
#include <optional>

#include "core/base/read_file.h"
#include "core/imports/go_mod_line.h"
#include "core/imports/go_mod_words.h"

namespace waymark {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

using Tokens = std::vector<std::string>;

/// `// indirect`, perhaps with more behind a semicolon.
bool saysIndirect(std::string_view comment)
{
    constexpr std::string_view kBlanks = " \t\r";
    constexpr std::string_view kWord = "indirect";
    comment.remove_prefix(std::min(comment.find_first_not_of(kBlanks), comment.size()));
    if (!comment.starts_with(kWord))
        return false;
    comment.remove_prefix(kWord.size());
    return comment.find_first_not_of(kBlanks) == std::string_view::npos || comment.starts_with(';');
}

class GoModReader {
public:
    explicit GoModReader(const std::string& file) : m_file(file) {}

    Result<GoMod> read(std::string_view text);

private:
    using Read = void (GoModReader::*)(const Tokens&);
    enum class Blocks { allowed, none };
    struct Directive {
        std::string_view name;
        Read read;
        Blocks blocks;
        const char* form; ///< how it is written, for faults
    };
    static const Directive kDirectives[];
    static const Directive* find(std::string_view name);

    void readLine(std::string_view line);
    void readTokens(Tokens tokens);
    void readStatement(Tokens tokens);
    void openBlock(const std::string& name);
    void readInBlock(Tokens tokens);
    void apply(const Directive& directive, const Tokens& tokens);

    void readModule(const Tokens& tokens);
    void readGo(const Tokens& tokens);
    void readToolchain(const Tokens& tokens);
    void readSetting(const Tokens& tokens);
    void readRequire(const Tokens& tokens);
    void readExclude(const Tokens& tokens);
    void readReplace(const Tokens& tokens);
    void readRetract(const Tokens& tokens);
    void readTool(const Tokens& tokens);
    void readIgnore(const Tokens& tokens);

    bool hasCount(const Tokens& tokens, std::size_t expected);
    void mustBeFirst(bool& isSeen);
    void mustBePath(const std::string& text);
    void mustBeVersion(const std::string& text);
    void replaceTarget(const Tokens& target, GoReplacement& made);

    void fault(Message message);
    void wrongForm();
    void warn(Message message);
    Error here(Message message) const { return {{m_file, {}, m_line, 0, {}}, std::move(message)}; }

    const std::string& m_file;
    GoMod m_made;
    Errors m_errors;
    std::size_t m_line = 0;
    std::size_t m_entries = 0;
    bool m_isIndirect = false; ///< as the line's comment says
    bool m_hasModule = false;
    bool m_hasGo = false;
    bool m_hasToolchain = false;
    const Directive* m_directive = nullptr; ///< that is being read; in a block, the block's
    std::size_t m_blockLine = 0;            ///< where the open block begins; 0: none is open
};

const GoModReader::Directive GoModReader::kDirectives[] = {
    {"module", &GoModReader::readModule, Blocks::allowed, "module PATH"},
    {"go", &GoModReader::readGo, Blocks::none, "go 1.22"},
    {"toolchain", &GoModReader::readToolchain, Blocks::none, "toolchain go1.22.3"},
    {"godebug", &GoModReader::readSetting, Blocks::allowed, "godebug KEY=VALUE"},
    {"require", &GoModReader::readRequire, Blocks::allowed, "require PATH v1.2.3"},
    {"exclude", &GoModReader::readExclude, Blocks::allowed, "exclude PATH v1.2.3"},
    {"replace", &GoModReader::readReplace, Blocks::allowed, "replace PATH [v1.2.3] => PATH v1.2.3 or => FOLDER"},
    {"retract", &GoModReader::readRetract, Blocks::allowed, "retract v1.2.3 or retract [v1.2.3, v1.2.4]"},
    {"tool", &GoModReader::readTool, Blocks::allowed, "tool PATH"},
    {"ignore", &GoModReader::readIgnore, Blocks::allowed, "ignore FOLDER"},
};

const GoModReader::Directive* GoModReader::find(std::string_view name)
{
    const auto* found = std::find_if(
        std::begin(kDirectives), std::end(kDirectives), [&](const Directive& each) { return each.name == name; });
    return found == std::end(kDirectives) ? nullptr : found;
}

Result<GoMod> GoModReader::read(std::string_view text)
{
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    while (!text.empty() && m_entries <= kMostGoModEntries && m_errors.size() < kMostFaults) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        ++m_line;
        readLine(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (m_blockLine > 0)
        m_errors.push_back({{m_file, {}, m_blockLine, 0, {}}, {"gomod.unclosedBlock", {}}});
    if (!m_hasModule && m_errors.empty())
        m_errors.push_back({{m_file, {}, 1, 0, {}}, {"gomod.noModule", {}}});
    if (!m_errors.empty())
        return std::move(m_errors);
    return std::move(m_made);
}

void GoModReader::readLine(std::string_view line)
{
    if (line.size() > kLongestGoModLine)
        return fault({"gomod.longLine", {{"most", double(kLongestGoModLine)}}});
    GoModLine cut = cutGoModLine(line);
    if (cut.fault)
        return fault(std::move(*cut.fault));
    m_isIndirect = saysIndirect(cut.comment);
    if (!cut.tokens.empty())
        readTokens(std::move(cut.tokens));
}

void GoModReader::readTokens(Tokens tokens)
{
    if (++m_entries > kMostGoModEntries)
        return fault({"gomod.tooManyEntries", {{"most", double(kMostGoModEntries)}}});
    if (m_blockLine > 0)
        readInBlock(std::move(tokens));
    else
        readStatement(std::move(tokens));
}

void GoModReader::readInBlock(Tokens tokens)
{
    if (tokens.front() != ")") {
        if (m_directive)
            apply(*m_directive, tokens);
        return;
    }
    m_blockLine = 0;
    if (tokens.size() > 1)
        fault({"gomod.afterBlock", {{"found", goModExcerpt(tokens[1])}}});
}

void GoModReader::readStatement(Tokens tokens)
{
    const std::string name = std::move(tokens.front());
    tokens.erase(tokens.begin());
    m_directive = find(name);
    if (!tokens.empty() && tokens.front() == "(" && tokens.size() == 1)
        return openBlock(name);
    const bool isEmptyBlock = tokens.size() == 2 && tokens[0] == "(" && tokens[1] == ")";
    if (!m_directive)
        warn({"gomod.unknownDirective", {{"found", goModExcerpt(name)}}});
    else if (!isEmptyBlock)
        apply(*m_directive, tokens);
}

void GoModReader::openBlock(const std::string& name)
{
    m_blockLine = m_line;
    if (!m_directive)
        warn({"gomod.unknownDirective", {{"found", goModExcerpt(name)}}});
    else if (m_directive->blocks == Blocks::none)
        fault({"gomod.noBlock", {{"directive", name}, {"form", m_directive->form}}});
}

void GoModReader::apply(const Directive& directive, const Tokens& tokens)
{
    (this->*directive.read)(tokens);
}

void GoModReader::readModule(const Tokens& tokens)
{
    mustBeFirst(m_hasModule);
    if (!hasCount(tokens, 1))
        return;
    mustBePath(tokens[0]);
    m_made.module = tokens[0];
}

void GoModReader::readGo(const Tokens& tokens)
{
    mustBeFirst(m_hasGo);
    if (!hasCount(tokens, 1))
        return;
    if (!isGoVersion(tokens[0]))
        fault({"gomod.badGoVersion", {{"found", goModExcerpt(tokens[0])}}});
    m_made.goVersion = tokens[0];
}

void GoModReader::readToolchain(const Tokens& tokens)
{
    mustBeFirst(m_hasToolchain);
    if (hasCount(tokens, 1) && !isGoToolchain(tokens[0]))
        fault({"gomod.badToolchain", {{"found", goModExcerpt(tokens[0])}}});
}

void GoModReader::readSetting(const Tokens& tokens)
{
    if (!hasCount(tokens, 1))
        return;
    const std::size_t sign = tokens[0].find('=');
    if (sign == std::string::npos || sign == 0)
        wrongForm();
}

void GoModReader::readRequire(const Tokens& tokens)
{
    if (!hasCount(tokens, 2))
        return;
    mustBePath(tokens[0]);
    mustBeVersion(tokens[1]);
    m_made.requirements.push_back({tokens[0], tokens[1], m_isIndirect});
}

void GoModReader::readExclude(const Tokens& tokens)
{
    if (!hasCount(tokens, 2))
        return;
    mustBePath(tokens[0]);
    mustBeVersion(tokens[1]);
}

void GoModReader::readReplace(const Tokens& tokens)
{
    const auto arrow = std::find(tokens.begin(), tokens.end(), "=>");
    const auto before = arrow - tokens.begin();
    const auto behind = tokens.end() - arrow - 1;
    if (arrow == tokens.end() || before < 1 || before > 2 || behind < 1 || behind > 2)
        return wrongForm();
    GoReplacement made{tokens[0], before == 2 ? tokens[1] : std::string(), {}, {}};
    mustBePath(made.path);
    if (before == 2)
        mustBeVersion(made.version);
    replaceTarget({arrow + 1, tokens.end()}, made);
    m_made.replacements.push_back(std::move(made));
}

void GoModReader::replaceTarget(const Tokens& target, GoReplacement& made)
{
    made.target = target[0];
    if (target.size() == 1) {
        if (!isGoFolder(made.target))
            fault({"gomod.noVersion", {{"found", goModExcerpt(made.target)}}});
        return;
    }
    made.targetVersion = target[1];
    if (isGoFolder(made.target))
        return fault({"gomod.folderVersion", {{"found", goModExcerpt(made.target)}}});
    mustBePath(made.target);
    mustBeVersion(made.targetVersion);
}

void GoModReader::readRetract(const Tokens& tokens)
{
    if (tokens.size() == 1)
        return mustBeVersion(tokens[0]);
    if (tokens.size() != 5 || tokens[0] != "[" || tokens[2] != "," || tokens[4] != "]")
        return wrongForm();
    mustBeVersion(tokens[1]);
    mustBeVersion(tokens[3]);
}

void GoModReader::readTool(const Tokens& tokens)
{
    if (hasCount(tokens, 1))
        mustBePath(tokens[0]);
}

void GoModReader::readIgnore(const Tokens& tokens)
{
    hasCount(tokens, 1);
}

bool GoModReader::hasCount(const Tokens& tokens, std::size_t expected)
{
    if (tokens.size() == expected)
        return true;
    wrongForm();
    return false;
}

void GoModReader::mustBeFirst(bool& isSeen)
{
    if (isSeen)
        fault({"gomod.twice", {{"directive", std::string(m_directive->name)}}});
    isSeen = true;
}

void GoModReader::mustBePath(const std::string& text)
{
    if (!isGoPath(text))
        fault({"gomod.badPath", {{"found", goModExcerpt(text)}}});
}

void GoModReader::mustBeVersion(const std::string& text)
{
    if (!isGoModuleVersion(text))
        fault({"gomod.badVersion", {{"found", goModExcerpt(text)}}});
}

void GoModReader::wrongForm()
{
    fault({"gomod.wrongForm", {{"directive", std::string(m_directive->name)}, {"form", m_directive->form}}});
}

void GoModReader::fault(Message message)
{
    if (m_errors.size() < kMostFaults)
        m_errors.push_back(here(std::move(message)));
}

void GoModReader::warn(Message message)
{
    if (m_made.warnings.size() < kMostFaults)
        m_made.warnings.push_back(here(std::move(message)));
}

} // namespace

Result<GoMod> readGoMod(std::string_view text, const std::string& file)
{
    if (text.size() > kMaxFileBytes)
        return Error{{file, {}, 0, 0, {}}, {"gomod.tooBig", {{"most", double(kMaxFileBytes)}}}};
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        const auto before = text.substr(0, nul);
        const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
        return Error{{file, {}, line, 0, {}}, {"gomod.notText", {}}};
    }
    return GoModReader(file).read(text);
}

} // namespace waymark
