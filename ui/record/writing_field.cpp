#include "ui/record/writing_field.h"

#include <algorithm>

#include <QAbstractTextDocumentLayout>

#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr int kLeastLines = 2;
constexpr int kMostLines = 9;

} // namespace

WritingField::WritingField(const QString& name, const QString& placeholder, QWidget* parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    setTabChangesFocus(true);
    followTheme(this, [this] { fit(); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &WritingField::fit);
}

void WritingField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

/// A plain text document measures its height in lines.
void WritingField::fit()
{
    const int lines = std::clamp(int(document()->size().height()), kLeastLines, kMostLines);
    const int frame = 2 * space::small() + int(2 * document()->documentMargin());
    setFixedHeight(lines * fontMetrics().lineSpacing() + frame);
}

} // namespace waymark::ui
