#include "ui/export/export_form.h"

#include <ranges>

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/report/adr_name.h"
#include "ui/export/export_files.h"
#include "ui/export/export_words.h"
#include "ui/record/form_field.h"
#include "ui/record/record_words.h"
#include "ui/text/file_name.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr int kLeastPixels = 200;
constexpr int kMostPixels = 8'000;
constexpr int kToday = 0; ///< stands for no revision, since these are numbered from 1

QString askByDialog(QWidget* parent, const QString& start)
{
    return QFileDialog::getExistingDirectory(parent, ExportForm::tr("Export to"), start);
}

} // namespace

ExportForm::ExportForm(QWidget* parent) : QWidget(parent), m_askForFolder(askByDialog), m_formats(new QListWidget(this))
{
    makeFormats();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_formats);
    row->addWidget(makeDetails(), 1);
    followTheme(this, [this, row] {
        row->setSpacing(space::large());
        m_formats->setFixedWidth(m_formats->sizeHintForColumn(0) + 2 * space::large());
    });
    connectFields();
    showFormat();
}

void ExportForm::makeFormats()
{
    m_formats->setObjectName(QStringLiteral("export.format"));
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setProperty("roomy", true);
    for (const ExportFormat format : kExportFormats)
        m_formats->addItem(formatName(format));
    m_formats->setCurrentRow(0);
}

QWidget* ExportForm::makeDetails()
{
    auto* details = new QWidget(this);
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    m_heading = new Label(QString(), TextStyle::heading, details);
    m_about = new Label(QString(), TextStyle::body, TextTone::muted, details);
    m_what = new QComboBox(details);
    m_what->setObjectName(QStringLiteral("export.what"));
    m_what->setAccessibleName(tr("What is exported"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_paper = new QComboBox(details);
    m_paper->setObjectName(QStringLiteral("export.paper"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4"), int(Paper::a4));
    m_paper->addItem(tr("Letter"), int(Paper::letter));
    m_paper->setCurrentIndex(m_paper->findData(int(usualPaper())));
    m_name = new QLineEdit(details);
    m_name->setObjectName(QStringLiteral("export.name"));
    m_name->setAccessibleName(tr("File name"));
    m_paperField = new FormField(tr("Paper"), m_paper, details);
    m_sizeField = new FormField(tr("Size in pixels"), makeSize(), details);
    m_folderField = new FormField(tr("Folder"), makeFolder(), details);
    m_nameField = new FormField(tr("File name"), m_name, details);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    column->addWidget(new FormField(tr("What"), m_what, details));
    for (FormField* field : {m_paperField, m_sizeField, m_folderField, m_nameField})
        column->addWidget(field);
    column->addStretch(1);
    followTheme(details, [column] { column->setSpacing(space::medium()); });
    return details;
}

QSpinBox* ExportForm::addSide(const char* name, const QString& said, int pixels, QWidget* parent)
{
    auto* side = new QSpinBox(parent);
    side->setObjectName(QLatin1String(name));
    side->setAccessibleName(said);
    side->setRange(kLeastPixels, kMostPixels);
    side->setSingleStep(10);
    side->setValue(pixels);
    return side;
}

QWidget* ExportForm::makeSize()
{
    const QSize usual = ExportOrder().chart;
    auto* size = new QWidget(this);
    size->setObjectName(QStringLiteral("export.size"));
    m_width = addSide("export.width", tr("Width in pixels"), usual.width(), size);
    m_height = addSide("export.height", tr("Height in pixels"), usual.height(), size);
    auto* row = new QHBoxLayout(size);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_width);
    row->addWidget(new Label(QStringLiteral("×"), TextStyle::body, size));
    row->addWidget(m_height);
    row->addStretch(1);
    followTheme(size, [row] { row->setSpacing(space::small()); });
    return size;
}

QWidget* ExportForm::makeFolder()
{
    auto* folder = new QWidget(this);
    folder->setObjectName(QStringLiteral("export.where"));
    m_folder = new QLineEdit(folder);
    m_folder->setObjectName(QStringLiteral("export.folder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_choose = new QPushButton(tr("Choose…"), folder);
    m_choose->setObjectName(QStringLiteral("export.choose"));
    m_choose->setAccessibleName(tr("Choose the folder"));
    m_choose->setAutoDefault(false);
    folder->setFocusProxy(m_folder);
    auto* row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    followTheme(folder, [row] { row->setSpacing(space::small()); });
    return folder;
}

void ExportForm::connectFields()
{
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportForm::showFormat);
    connect(m_what, &QComboBox::activated, this, &ExportForm::showName);
    connect(m_paper, &QComboBox::activated, this, &ExportForm::changed);
    connect(m_folder, &QLineEdit::textEdited, this, &ExportForm::showName);
    connect(m_choose, &QPushButton::clicked, this, &ExportForm::askForFolder);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_isNameTyped = true;
        showName();
    });
}

void ExportForm::setTitle(const QString& title)
{
    m_title = title;
    showName();
}

void ExportForm::showRecord(const QString& today, const Framework& framework, const std::vector<Revision>& record)
{
    m_what->clear();
    m_what->addItem(today, kToday);
    for (const Revision& one : record | std::views::reverse)
        m_what->addItem(tr("Revision %1 of %2, %3: %4")
                            .arg(QString::number(one.number), dateText(one.said.date),
                                statusInSentence(one.said.status), nameOfAlternative(framework, one.said.chosen)),
            one.number);
    showName();
}

void ExportForm::chooseRevision(std::optional<int> revision)
{
    m_what->setCurrentIndex(std::max(0, m_what->findData(revision.value_or(kToday))));
    showName();
}

void ExportForm::chooseFormat(ExportFormat format)
{
    const auto at = std::ranges::find(kExportFormats, format);
    m_formats->setCurrentRow(int(at - std::begin(kExportFormats)));
}

void ExportForm::setFolder(const QString& folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    showName();
}

ExportOrder ExportForm::order() const
{
    ExportOrder order;
    order.format = kExportFormats[std::max(0, m_formats->currentRow())];
    const int revision = m_what->currentData().toInt();
    if (revision != kToday)
        order.revision = revision;
    order.paper = Paper(m_paper->currentData().toInt());
    order.chart = {m_width->value(), m_height->value()};
    order.name = m_name->text();
    return order;
}

QString ExportForm::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text());
}

void ExportForm::showFormat()
{
    const ExportFormat format = order().format;
    m_heading->setText(formatName(format));
    m_about->setText(formatAbout(format));
    m_paperField->setVisible(format == ExportFormat::pdf);
    m_sizeField->setVisible(isOfCharts(format));
    m_name->setReadOnly(isNumbered(format)); // the number is the next one, whatever the title
    m_isNameTyped = false;
    showName();
}

QString ExportForm::suggestedName() const
{
    const ExportOrder wanted = order();
    if (isNumbered(wanted.format)) {
        std::vector<std::string> present;
        for (const QString& name : QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            present.push_back(name.toStdString());
        return QFileInfo(plain(adrFileName(m_title.toStdString(), present))).completeBaseName();
    }
    const QString name = fileNameFrom(m_title, QStringLiteral("decision"));
    return wanted.revision ? tr("%1 revision %2").arg(name).arg(*wanted.revision) : name;
}

void ExportForm::showName()
{
    if (!m_isNameTyped)
        m_name->setText(suggestedName());
    const ExportOrder wanted = order();
    if (isOfCharts(wanted.format))
        m_nameField->showHelp(tr("%1-CHART%2 for each chart").arg(wanted.name, formatSuffix(wanted.format)));
    else
        m_nameField->showHelp(fileName());
    m_nameField->showFault(isFileName(wanted.name) ? QString() : tr("Please give a name without “/”."));
    const bool hasFolder = QDir::isAbsolutePath(folder()) && QFileInfo(folder()).isDir();
    m_folderField->showFault(hasFolder ? QString() : tr("There is no such folder."));
    Q_EMIT changed();
}

QString ExportForm::fault() const
{
    if (m_folderField->isFaulty())
        return tr("Choose a folder that is there.");
    return m_nameField->isFaulty() ? tr("Give the file a name.") : QString();
}

QString ExportForm::fileName() const
{
    const ExportOrder wanted = order();
    return isOfCharts(wanted.format) ? QString() : wanted.name + formatSuffix(wanted.format);
}

void ExportForm::focusFirst()
{
    m_formats->setFocus(Qt::OtherFocusReason);
}

void ExportForm::askForFolder()
{
    const QString chosen = m_askForFolder(this, folder());
    if (!chosen.isEmpty())
        setFolder(chosen);
}

} // namespace waymark::ui
