#include "ui/export/export_dialog.h"

#include <algorithm>

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/document/decision_document.h"
#include "ui/export/export_form.h"
#include "ui/export/export_words.h"
#include "ui/record/recording.h"
#include "ui/settings/settings.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr int kMostNamed = 4; ///< files that the bar names; more are counted

QString usualFolder(const Settings& settings)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString& folder : {settings.exportFolder(), documents})
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    return QDir::homePath();
}

const Revision* revisionOf(const DecisionDocument& document, const std::optional<int>& number)
{
    const std::vector<Revision>& record = document.stored().record;
    const auto found = std::ranges::find_if(record, [&](const Revision& one) { return one.number == number; });
    return found == record.end() ? nullptr : &*found;
}

QString saidOf(const Errors& errors, const Texts& texts)
{
    const QString said = texts.say(errors.front().message);
    const QString place = plain(errors.front().where.file);
    return place.isEmpty() ? said : ExportDialog::tr("'%1': %2").arg(place, said);
}

} // namespace

ExportDialog::ExportDialog(const Parts& parts, std::optional<int> revision, QWidget* parent)
    : QDialog(parent),
      m_parts(parts),
      m_form(new ExportForm(this)),
      m_bar(new Label(QString(), TextStyle::body, TextTone::warning, this)),
      m_state(new Label(QString(), TextStyle::small, TextTone::muted, this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_export(new QPushButton(tr("Export"), this))
{
    setObjectName(QStringLiteral("export.dialog"));
    setWindowTitle(tr("Export"));
    makeFrame();
    fill(revision);
    connect(m_form, &ExportForm::changed, this, &ExportDialog::showState);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(&m_parts.document, &QObject::destroyed, this, &QDialog::reject);
    showState();
    m_form->focusFirst();
}

void ExportDialog::makeFrame()
{
    m_bar->setObjectName(QStringLiteral("export.bar"));
    m_bar->setProperty("box", true);
    m_state->setObjectName(QStringLiteral("export.state"));
    m_cancel->setObjectName(QStringLiteral("export.cancel"));
    m_cancel->setAutoDefault(false);
    m_export->setObjectName(QStringLiteral("export.do"));
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_form, 1);
    column->addWidget(m_bar);
    column->addLayout(buttons);
    followTheme(this, [this, column, buttons] {
        column->setContentsMargins(space::large(), space::large(), space::large(), space::large());
        column->setSpacing(space::medium());
        buttons->setSpacing(space::small());
        resize(19 * space::page(), 12 * space::page());
    });
}

void ExportDialog::fill(std::optional<int> revision)
{
    const std::vector<Revision>& record = m_parts.document.stored().record;
    const Revision* recorded = recordedNow(m_parts.document);
    if (!revision && recorded)
        revision = recorded->number;
    m_form->setTitle(plain(m_parts.document.toTell().title));
    const Scenario* scenario = m_parts.document.scenario();
    const QString today =
        scenario ? tr("Today’s state in the scenario “%1”").arg(plain(scenario->name)) : tr("Today’s state");
    m_form->showRecord(today, m_parts.document.framework(), record);
    m_form->chooseRevision(revision);
    m_form->chooseFormat(formatOfKey(m_parts.settings.exportFormat()));
    m_form->setFolder(usualFolder(m_parts.settings));
}

void ExportDialog::showState()
{
    const QString name = m_form->fileName();
    warnOf(name.isEmpty() || !m_form->fault().isEmpty() ? QStringList() : namesThere(m_form->folder(), {name}));
    m_export->setEnabled(m_form->fault().isEmpty() && !m_run.isRunning());
    m_form->setEnabled(!m_run.isRunning());
    m_state->setText(m_run.isRunning() ? tr("Computing every figure…") : m_form->fault());
}

void ExportDialog::warnOf(const QStringList& names)
{
    m_allowedFolder = m_form->folder();
    m_allowed = names;
    QStringList shown;
    for (const QString& name : names.mid(0, kMostNamed))
        shown << QStringLiteral("“%1”").arg(name);
    if (names.size() > kMostNamed)
        shown << tr("%1 more").arg(names.size() - kMostNamed);
    m_bar->showText(names.isEmpty()
            ? QString()
            : tr("Already in the folder, and replaced by exporting: %1.").arg(shown.join(QStringLiteral(", "))));
    m_export->setText(names.isEmpty() ? tr("Export") : tr("Replace"));
}

void ExportDialog::start()
{
    const ExportOrder order = m_form->order();
    const QStringList allowed = m_allowed;
    m_parts.settings.setExportFormat(formatKey(order.format));
    m_parts.settings.setExportFolder(m_form->folder());
    m_run.start([this, order, source = sourceOf(order)](const std::atomic<bool>& cancelled) -> std::function<void()> {
        return [this, order, computed = compute(source, cancelled)] { take(computed, order); };
    });
    showState();
    warnOf(allowed);
}

ExportSource ExportDialog::sourceOf(const ExportOrder& order) const
{
    const DecisionDocument& document = m_parts.document;
    const Revision* revision = revisionOf(document, order.revision);
    return {document.sharedFramework(), document.toTell(), document.reading(),
        revision ? std::optional(*revision) : std::nullopt, m_parts.frameworks};
}

void ExportDialog::take(const Result<std::shared_ptr<const Told>>& computed, const ExportOrder& order)
{
    if (!computed)
        return fail(computed.errors());
    write(exportedFiles((*computed)->task(), order, m_parts.texts.catalogue()));
}

/// Unless something would be replaced that nobody was told of.
void ExportDialog::write(const std::vector<ExportedFile>& files)
{
    QStringList names;
    for (const ExportedFile& file : files)
        names << file.name;
    const QStringList there = namesThere(m_form->folder(), names);
    const bool isAllowed = m_allowedFolder == m_form->folder()
        && std::ranges::all_of(there, [this](const QString& name) { return m_allowed.contains(name); });
    if (!isAllowed) {
        showState();
        return warnOf(there);
    }
    const Result<std::vector<Message>> written = writeFiles(m_form->folder(), files);
    if (!written)
        return fail(written.errors());
    QStringList warnings;
    for (const Message& warning : *written)
        warnings << m_parts.texts.say(warning);
    Q_EMIT exported({m_form->folder(), names, warnings});
    accept();
}

void ExportDialog::fail(const Errors& errors)
{
    Q_EMIT failed(saidOf(errors, m_parts.texts));
    accept();
}

/// What is being computed is called off first.
void ExportDialog::reject()
{
    if (!m_run.isRunning())
        return QDialog::reject();
    m_run.cancel();
    showState();
}

} // namespace waymark::ui
