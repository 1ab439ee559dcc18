#include "ui/estimators/library_input.h"

#include <QVBoxLayout>

#include "core/base/read_file.h"
#include "core/estimators/library_catalogue_json.h"
#include "core/estimators/module_list.h"
#include "ui/estimators/catalogues.h"
#include "ui/estimators/file_input.h"
#include "ui/estimators/imports.h"
#include "ui/estimators/needs_list.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

LibraryInput::LibraryInput(const Catalogues& catalogues, const Texts& texts, QWidget* parent)
    : QWidget(parent),
      m_catalogues(catalogues),
      m_texts(texts),
      m_file(new FileInput({QStringLiteral("modules"), tr("Read a go.mod…"), tr("Modules (*go.mod)"),
                               tr("Or drop one here: its modules say what is needed.")},
          texts, this)),
      m_overlayFile(new FileInput({QStringLiteral("overlay"), tr("Add your own catalogue…"), tr("Catalogues (*.json)"),
                                      tr("Needs and rules of your own, laid over the catalogue that ships and kept "
                                         "with the decision.")},
          texts, this)),
      m_needs(new NeedsList(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_file);
    column->addWidget(m_needs);
    column->addWidget(m_overlayFile);
    followTheme(this, [column] { column->setSpacing(space::medium()); });
    connect(m_file, &FileInput::fileChosen, this, &LibraryInput::importFile);
    connect(m_overlayFile, &FileInput::fileChosen, this,
        [this](const QString& path) { m_overlayFile->showFaults(readOverlay(path)); });
    connect(m_file, &FileInput::clearWanted, this, &LibraryInput::forgetModules);
    connect(m_overlayFile, &FileInput::clearWanted, this, &LibraryInput::forgetOverlay);
    connect(m_needs, &NeedsList::changed, this, &LibraryInput::changed);
    showGivens({});
}

Result<LibraryCatalogue> LibraryInput::overlaid(const std::string& text, const std::string& file) const
{
    const Result<LibraryCatalogue>& shipped = m_catalogues.libraries();
    return shipped && !text.empty() ? overlayLibraries(*shipped, text, file) : shipped;
}

/// A catalogue that was kept and no longer fits is told of; the list then shows what ships.
void LibraryInput::showGivens(const EstimateGivens& givens)
{
    m_modules = givens.modules;
    showModules({});
    const Result<LibraryCatalogue> catalogue = overlaid(givens.overlay, {});
    if (catalogue)
        lay(*catalogue, givens.overlay);
    else if (const Result<LibraryCatalogue>& shipped = m_catalogues.libraries())
        lay(*shipped, givens.overlay);
    if (!catalogue)
        m_overlayFile->showFaults(catalogue.errors());
    m_needs->showNeeds(givens.needs);
}

void LibraryInput::fill(EstimateGivens& givens) const
{
    givens.modules = m_modules;
    givens.needs = m_needs->needs();
    givens.overlay = m_overlay;
}

void LibraryInput::importFile(const QString& path)
{
    m_file->showFaults(readModules(path));
}

Errors LibraryInput::readModules(const QString& path)
{
    const Result<GoMod> goMod = importGoMod(path);
    if (!goMod)
        return goMod.errors();
    m_modules = listModules(*goMod, m_catalogue).asked;
    showModules(faultLines(goMod->warnings, m_texts));
    Q_EMIT changed();
    return {};
}

Errors LibraryInput::readOverlay(const QString& path)
{
    const std::string file = systemPath(path);
    const Result<std::string> text = readFile(file);
    if (!text)
        return text.errors();
    const Result<LibraryCatalogue> catalogue = overlaid(*text, file);
    if (!catalogue)
        return catalogue.errors();
    lay(*catalogue, *text);
    Q_EMIT changed();
    return {};
}

/// Needs that only the catalogue before knew could not be unticked any more.
void LibraryInput::lay(const LibraryCatalogue& catalogue, const std::string& overlay)
{
    std::vector<std::string> needs = m_needs->needs();
    std::erase_if(needs, [&](const std::string& id) { return !catalogue.findNeed(id); });
    m_catalogue = catalogue;
    m_overlay = overlay;
    m_needs->showCatalogue(m_catalogue);
    m_needs->showNeeds(needs);
    m_overlayFile->showStatus(
        overlay.empty() ? QString() : tr("‘%1’ is laid over the catalogue.").arg(plain(catalogue.overlay)));
}

void LibraryInput::forgetModules()
{
    m_modules.clear();
    showModules({});
    Q_EMIT changed();
}

void LibraryInput::forgetOverlay()
{
    if (const Result<LibraryCatalogue>& shipped = m_catalogues.libraries())
        lay(*shipped, {});
    Q_EMIT changed();
}

void LibraryInput::showModules(const QStringList& warnings)
{
    QString status;
    if (m_modules.size() == 1)
        status = tr("1 module was read.");
    else if (!m_modules.empty())
        status = tr("%1 modules were read.").arg(number(double(m_modules.size()), 0));
    m_file->showStatus(status, warnings);
}

} // namespace waymark::ui
