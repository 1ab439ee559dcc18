#pragma once

#include <QString>

class QMimeData;

namespace waymark::ui {

/// The first file of this machine among what is dropped; empty if there is none.
QString droppedFile(const QMimeData& data);

} // namespace waymark::ui
