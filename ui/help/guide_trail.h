#pragma once

#include <cstddef>
#include <vector>

#include "ui/help/guide.h"
#include "ui/help/guide_style.h"

namespace waymark::ui {

/// A place that was looked at, and how.
struct GuideStop {
    GuidePlace place;
    GuidePreface preface = {};
    QStringList marked = {}; ///< words that were searched for
    int scrolled = -1;       ///< where the view was when it was left; -1: nowhere yet
};

/// The places that were looked at, to go back and forward among them.
class GuideTrail {
public:
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_stops.size(); }
    bool isEmpty() const { return m_stops.empty(); }
    GuideStop& current() { return m_stops[m_at]; }
    const GuideStop& current() const { return m_stops[m_at]; }

    void goBack() { --m_at; }
    void goForward() { ++m_at; }
    /// What lay forward is forgotten.
    void add(const GuideStop& stop)
    {
        if (!m_stops.empty())
            m_stops.resize(++m_at);
        m_stops.push_back(stop);
    }

private:
    std::vector<GuideStop> m_stops;
    std::size_t m_at = 0;
};

} // namespace waymark::ui
