#include "ui/charts/chart_file.h"

#include <string_view>

#include <QFile>
#include <QFileDialog>

#include "ui/text/texts.h"

namespace waymark::ui {

namespace {} // namespace

QString askForPictureFile(QWidget* parent, const QString& title)
{
    const QString png = say("Picture (*.png)");
    const QString svg = say("Drawing (*.svg)");
    QFileDialog dialog(parent, say("Save chart"), QString(), png + QStringLiteral(";;") + svg);
    dialog.setObjectName(QStringLiteral("chart.file"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // By the dialog itself, so that it asks about the file that will really be overwritten.
    dialog.setDefaultSuffix(QStringLiteral("png"));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, svg](const QString& filter) {
        dialog.setDefaultSuffix(filter == svg ? QStringLiteral("svg") : QStringLiteral("png"));
    });
    dialog.selectFile(title);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

Result<Saved> writeChart(const ChartPicture& picture, const QString& file)
{
    const bool isSvg = file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    const QByteArray bytes = isSvg ? svgOf(picture) : pngOf(picture, kPictureScale);
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return saveDurably(QFile::encodeName(file).toStdString(), view);
}

} // namespace waymark::ui
