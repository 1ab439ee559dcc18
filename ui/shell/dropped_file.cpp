#include "ui/shell/dropped_file.h"

#include <QMimeData>
#include <QUrl>

namespace waymark::ui {

QString droppedFile(const QMimeData& data)
{
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace waymark::ui
