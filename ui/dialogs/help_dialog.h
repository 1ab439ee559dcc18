#pragma once

#include <vector>

#include <QDialog>
#include <QString>

namespace waymark::ui {

/// A heading with what stands below it; plain text.
struct HelpSection {
    QString heading;
    QString text;
};

/// Help for a page: short, offline, in the same window.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    HelpDialog(const QString& title, const std::vector<HelpSection>& sections, QWidget* parent);
};

} // namespace waymark::ui
