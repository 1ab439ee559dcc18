#pragma once

#include <QWidget>

#include "core/base/result.h"
#include "core/estimators/estimate_givens.h"
#include "core/estimators/library_catalogue.h"

namespace waymark::ui {

class Catalogues;
class FileInput;
class NeedsList;
class Texts;

/// Where a service says what it needs libraries for: by a `go.mod`, by hand, and in words of the team's own catalogue.
class LibraryInput : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    LibraryInput(const Catalogues& catalogues, const Texts& texts, QWidget* parent);

    /// Takes up the needs, modules and overlay of what is given.
    void showGivens(const EstimateGivens& givens);
    /// Puts them where they came from.
    void fill(EstimateGivens& givens) const;
    /// Reads a `go.mod` as if it had been chosen here: what is wrong with it is said, and everything left as it was.
    void importFile(const QString& path);

Q_SIGNALS:
    void changed();

private:
    Errors readModules(const QString& path);
    Errors readOverlay(const QString& path);
    /// The shipped catalogue with a text laid over it; with an empty one as it is.
    Result<LibraryCatalogue> overlaid(const std::string& text, const std::string& file) const;
    void lay(const LibraryCatalogue& catalogue, const std::string& overlay);
    void forgetModules();
    void forgetOverlay();
    void showModules(const QStringList& warnings);

    const Catalogues& m_catalogues;
    const Texts& m_texts;
    std::vector<std::string> m_modules;
    std::string m_overlay;        ///< JSON text of the team's own catalogue; empty: none
    LibraryCatalogue m_catalogue; ///< with it
    FileInput* m_file;
    FileInput* m_overlayFile;
    NeedsList* m_needs;
};

} // namespace waymark::ui
