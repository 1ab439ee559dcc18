#pragma once

#include <memory>
#include <string>

#include "ui/help/guide_trail.h"

namespace waymark::ui {

class DecisionDocument;
class GuideWindow;
class Settings;
class WindowActions;
class Workspace;

/// The guide beside the wizard: made when it is first wanted, and gone with the wizard.
class GuideHost {
public:
    /// What it works with; all must outlive it.
    struct Parts {
        Settings& settings;
        const WindowActions& actions;
        const std::string& resources; ///< the folder of what the program reads
    };

    explicit GuideHost(const Parts& parts);
    ~GuideHost();

    /// Opens the page that belongs to where the user is, be it in a dialog over the wizard or in its presentation; no
    /// workspace: the start page.
    void openFor(const DecisionDocument* document, const Workspace* workspace);
    void open(const GuidePlace& place, const GuidePreface& preface = {});
    void close();
    /// Null until it was first opened.
    GuideWindow* window() const { return m_window.get(); }

private:
    const Parts m_parts;
    std::unique_ptr<GuideWindow> m_window;
};

} // namespace waymark::ui
