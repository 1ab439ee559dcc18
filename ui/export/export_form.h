#pragma once

#include <functional>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "core/decision/record.h"
#include "core/framework/framework.h"
#include "ui/export/export_order.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace waymark::ui {

class FormField;
class Label;

/// Asks for a folder, starting in one; empty: none was chosen. A seam for tests.
using FolderQuestion = std::function<QString(QWidget* parent, const QString& start)>;

/// What is to be exported as what, and where to; the file's name is shown while it is chosen.
class ExportForm : public QWidget {
    Q_OBJECT
public:
    explicit ExportForm(QWidget* parent);

    void setFolderQuestion(FolderQuestion question) { m_askForFolder = std::move(question); }
    /// What files are named after.
    void setTitle(const QString& title);
    /// Today's state, under that name, and what of the record can be chosen instead, newest first.
    void showRecord(const QString& today, const Framework& framework, const std::vector<Revision>& record);
    void chooseRevision(std::optional<int> revision);
    void chooseFormat(ExportFormat format);
    void setFolder(const QString& folder);

    ExportOrder order() const;
    QString folder() const;
    /// What keeps it from being exported; empty: nothing.
    QString fault() const;
    /// The file that will be written; empty where only the export knows, since each chart has its own.
    QString fileName() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void makeFormats();
    QWidget* makeDetails();
    QWidget* makeSize();
    QWidget* makeFolder();
    QSpinBox* addSide(const char* name, const QString& said, int pixels, QWidget* parent);
    void connectFields();
    void showFormat();
    void showName();
    QString suggestedName() const;
    void askForFolder();

    QString m_title;
    bool m_isNameTyped = false; ///< by the user: it stays
    FolderQuestion m_askForFolder;
    QListWidget* m_formats;
    Label* m_heading = nullptr;
    Label* m_about = nullptr;
    QComboBox* m_what = nullptr;
    QComboBox* m_paper = nullptr;
    FormField* m_paperField = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    FormField* m_sizeField = nullptr;
    QLineEdit* m_folder = nullptr;
    QPushButton* m_choose = nullptr;
    FormField* m_folderField = nullptr;
    QLineEdit* m_name = nullptr;
    FormField* m_nameField = nullptr;
};

} // namespace waymark::ui
