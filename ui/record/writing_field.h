#pragma once

#include <QPlainTextEdit>

namespace waymark::ui {

/// A text of a few sentences: as tall as what is in it, within bounds. Tab goes on to the next field.
class WritingField : public QPlainTextEdit {
    Q_OBJECT
public:
    WritingField(const QString& name, const QString& placeholder, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace waymark::ui
