#include "ui/estimators/file_input.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/estimators/imports.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

FileInput::FileInput(const Wanted& wanted, const Texts& texts, QWidget* parent)
    : QWidget(parent),
      m_wanted(wanted),
      m_texts(texts),
      m_clear(new QPushButton(tr("Forget it"), this)),
      m_status(new Label(wanted.hint, TextStyle::small, TextTone::muted, this)),
      m_warnings(new Label(QString(), TextStyle::small, TextTone::warning, this))
{
    setAcceptDrops(true);
    auto* choose = new QPushButton(wanted.button, this);
    choose->setObjectName(wanted.name + QStringLiteral(".choose"));
    choose->setAutoDefault(false);
    m_clear->setObjectName(wanted.name + QStringLiteral(".clear"));
    m_clear->setProperty("quiet", true);
    m_clear->setAutoDefault(false);
    m_clear->hide();
    m_status->setObjectName(wanted.name + QStringLiteral(".status"));
    m_warnings->setObjectName(wanted.name + QStringLiteral(".warnings"));
    m_warnings->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_status);
    column->addWidget(m_warnings);
    followTheme(this, [column] { column->setSpacing(space::small()); });
    connect(choose, &QPushButton::clicked, this, &FileInput::choose);
    connect(m_clear, &QPushButton::clicked, this, &FileInput::clearWanted);
}

void FileInput::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        this, m_wanted.button, QString(), m_wanted.filter + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        Q_EMIT fileChosen(path);
}

void FileInput::showStatus(const QString& status, const QStringList& warnings)
{
    m_status->setTone(TextTone::muted);
    m_status->setText(status.isEmpty() ? m_wanted.hint : status);
    m_warnings->showText(warnings.join(QLatin1Char('\n')));
    m_clear->setVisible(!status.isEmpty());
}

void FileInput::showReading(const QString& path)
{
    showStatus(tr("Reading %1…").arg(typedFileName(path)));
}

void FileInput::showFaults(const Errors& errors)
{
    if (errors.empty())
        return;
    m_status->setTone(TextTone::danger);
    m_status->setText(faultLines(errors, m_texts).join(QLatin1Char('\n')));
}

void FileInput::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FileInput::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) {
            event->acceptProposedAction();
            Q_EMIT fileChosen(url.toLocalFile());
            return;
        }
}

} // namespace waymark::ui
