#include "ui/dialogs/about_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

#include "ui/theme/label.h"

namespace waymark::ui {

namespace {

QStringList aboutThisMachine(const QWidget& widget)
{
    const QScreen* screen = widget.screen();
    const QString shape = screen ? QStringLiteral("%1x%2 @ %3")
                                       .arg(screen->size().width())
                                       .arg(screen->size().height())
                                       .arg(screen->devicePixelRatio())
                                 : QStringLiteral("-");
    return {
        QStringLiteral("Waymark %1").arg(QApplication::applicationVersion()),
        QStringLiteral("Qt %1 (built with %2)").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)),
        QStringLiteral("System: %1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion()),
        QStringLiteral("Processor: %1").arg(QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Platform: %1").arg(QApplication::platformName()),
        QStringLiteral("Screen: %1").arg(shape),
        QStringLiteral("Locale: %1").arg(QLocale().name()),
    };
}

} // namespace

AboutDialog::AboutDialog(const QStringList& lines, QWidget* parent)
    : QDialog(parent),
      m_diagnostics(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Waymark"));
    auto* name = new Label(tr("Waymark"), TextStyle::title, this);
    auto* summary = new Label(tr("Decide on a backend stack together, see what the choice rests on, and keep the "
                                 "record.\nFree software under the GNU General Public License, version 3 or later."),
        TextStyle::body, this);
    m_diagnostics->setObjectName(QStringLiteral("about.diagnostics"));
    m_diagnostics->setAccessibleName(tr("Details for a report"));
    m_diagnostics->setReadOnly(true);
    m_diagnostics->setTabChangesFocus(true);
    m_diagnostics->setPlainText((aboutThisMachine(*this) + lines).join(QLatin1Char('\n')));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy details"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("about.copy"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(diagnostics()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large(), space::large(), space::large(), space::large());
    column->setSpacing(space::medium());
    for (QWidget* part : {static_cast<QWidget*>(name), static_cast<QWidget*>(summary)})
        column->addWidget(part);
    column->addWidget(m_diagnostics, 1);
    column->addWidget(buttons);
    resize(13 * space::page(), 10 * space::page());
}

QString AboutDialog::diagnostics() const
{
    return m_diagnostics->toPlainText();
}

} // namespace waymark::ui
