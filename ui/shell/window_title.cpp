#include "ui/shell/window_title.h"

#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

/// `[*]` in a window's title is the place of the star; in what a user wrote it stands for itself.
QString asTyped(QString text)
{
    return text.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
}

} // namespace

QString windowTitle(const QString& decision, const QString& path)
{
    const QString file = asTyped(typedFileName(path));
    return file.isEmpty() ? say("%1[*] – Waymark").arg(asTyped(decision))
                          : say("%1 – %2[*] – Waymark").arg(asTyped(decision), file);
}

} // namespace waymark::ui
