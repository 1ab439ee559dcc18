#include "tests/support/markup_checker.h"

#include <algorithm>
#include <set>

namespace waymark::test {
namespace {

class Checker {
public:
    explicit Checker(std::string_view text) : m_rest(text) {}

    CheckedMarkup check()
    {
        if (m_rest.starts_with("<!DOCTYPE html>"))
            m_rest.remove_prefix(15);
        while (!m_rest.empty() && m_found.faults.size() < 10)
            m_rest.starts_with('<') ? readTag() : readText();
        if (!m_open.empty())
            fault("never closed: " + m_found.elements[m_open.back()].name);
        return std::move(m_found);
    }

private:
    void fault(const std::string& what)
    {
        m_found.faults.push_back(what + " before: " + std::string(m_rest.substr(0, 60)));
    }

    void readText()
    {
        const std::string_view raw = m_rest.substr(0, m_rest.find('<'));
        m_rest.remove_prefix(raw.size());
        // What stands in a style is no mark-up.
        const bool isStyle = !m_open.empty() && m_found.elements[m_open.back()].name == "style";
        const std::string text = isStyle ? std::string(raw) : resolved(raw);
        if (!m_open.empty())
            m_found.elements[m_open.back()].text += text;
        else if (text.find_first_not_of(" \n") != std::string::npos)
            fault("text outside of elements");
    }

    std::string resolved(std::string_view raw)
    {
        static const std::map<std::string_view, char> kNamed = {
            {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
        std::string text;
        while (!raw.empty()) {
            if (static_cast<unsigned char>(raw[0]) < 0x20 && raw[0] != '\n')
                fault("control character");
            if (raw[0] != '&') {
                if (raw[0] == '>')
                    fault("bare >");
                text += raw[0];
                raw.remove_prefix(1);
                continue;
            }
            const std::string_view entity = raw.substr(0, raw.find(';') + 1);
            const auto known = kNamed.find(entity);
            if (known == kNamed.end())
                return fault("unknown entity " + std::string(raw.substr(0, 10))), text;
            text += known->second;
            raw.remove_prefix(entity.size());
        }
        return text;
    }

    static bool isNameByte(char byte)
    {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
            || byte == '-' || byte == ':';
    }

    std::string readName()
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isNameByte);
        const std::string name(m_rest.begin(), end);
        if (name.empty())
            fault("no name");
        m_rest.remove_prefix(name.size());
        return name;
    }

    void readTag()
    {
        m_rest.remove_prefix(1);
        if (m_rest.starts_with('/'))
            return readEnd();
        Element element;
        element.name = readName();
        for (const std::size_t open : m_open)
            element.path.push_back(m_found.elements[open].name);
        while (m_rest.starts_with(' ') || m_rest.starts_with('\n')) {
            m_rest.remove_prefix(1);
            readAttribute(element);
        }
        const bool isEmpty = m_rest.starts_with("/>");
        if (!isEmpty && !m_rest.starts_with('>'))
            return fault("tag not closed"), m_rest.remove_prefix(m_rest.size());
        m_rest.remove_prefix(isEmpty ? 2 : 1);
        static const std::set<std::string> kVoid = {"meta", "br"};
        m_found.elements.push_back(element);
        if (!isEmpty && !kVoid.contains(element.name))
            m_open.push_back(m_found.elements.size() - 1);
    }

    void readAttribute(Element& element)
    {
        const std::string name = readName();
        if (!m_rest.starts_with("=\""))
            return fault("attribute without quoted value");
        m_rest.remove_prefix(2);
        const std::string_view raw = m_rest.substr(0, m_rest.find('"'));
        if (raw.find('<') != std::string_view::npos)
            fault("< in attribute");
        m_rest.remove_prefix(std::min(raw.size() + 1, m_rest.size()));
        if (!element.attributes.emplace(name, resolved(raw)).second)
            fault("attribute twice: " + name);
    }

    void readEnd()
    {
        m_rest.remove_prefix(1);
        const std::string name = readName();
        if (m_open.empty() || m_found.elements[m_open.back()].name != name)
            return fault("closes what is not open: " + name), m_rest.remove_prefix(m_rest.size());
        m_open.pop_back();
        if (!m_rest.starts_with('>'))
            return fault("end tag not closed");
        m_rest.remove_prefix(1);
    }

    std::string_view m_rest;
    CheckedMarkup m_found;
    std::vector<std::size_t> m_open;
};

} // namespace

CheckedMarkup checkMarkup(std::string_view text)
{
    return Checker(text).check();
}

} // namespace waymark::test
