#include "ui/report/paginate.h"

namespace waymark::ui {
namespace {

class Paginator {
public:
    Paginator(const Strips& strips, double height) : m_strips(strips), m_height(height) {}

    std::vector<Page> pages()
    {
        for (std::size_t first = 0; first < m_strips.size();) {
            const std::size_t end = endOfGroup(first);
            const bool fits = m_y + heightOf(first, end) <= m_height;
            if (m_strips[first].startsPage || (!fits && !m_page.empty()))
                turn();
            for (; first < end; ++first)
                place(m_strips[first]);
        }
        turn();
        return std::move(m_pages);
    }

private:
    /// Behind the last strip that the first keeps with.
    std::size_t endOfGroup(std::size_t first) const
    {
        while (first + 1 < m_strips.size() && m_strips[first].keepsWithNext)
            ++first;
        return first + 1;
    }

    double heightOf(std::size_t first, std::size_t end) const
    {
        double height = 0;
        for (std::size_t i = first; i < end; ++i)
            height += (i == first && m_page.empty() ? 0 : m_strips[i].before) + m_strips[i].height;
        return height;
    }

    void place(const Strip& strip)
    {
        if (m_page.empty() || m_y + strip.before + strip.height > m_height) {
            turn();
            if (strip.head)
                put(*strip.head);
        } else {
            m_y += strip.before;
        }
        put(strip);
    }

    void put(const Strip& strip)
    {
        m_page.push_back({&strip, m_y});
        m_y += strip.height;
    }

    void turn()
    {
        if (!m_page.empty())
            m_pages.push_back(std::move(m_page));
        m_page = {};
        m_y = 0;
    }

    const Strips& m_strips;
    double m_height;
    double m_y = 0;
    Page m_page;
    std::vector<Page> m_pages;
};

} // namespace

std::vector<Page> paginate(const Strips& strips, double height)
{
    return Paginator(strips, height).pages();
}

std::vector<int> pagesOfSections(const std::vector<Page>& pages, std::size_t sections)
{
    std::vector<int> numbers(sections, 0);
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const Placed& placed : pages[page])
            if (const auto section = placed.strip->section)
                numbers[*section] = int(page) + 1;
    return numbers;
}

} // namespace waymark::ui
