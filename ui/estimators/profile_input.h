#pragma once

#include <string>

#include <QWidget>

#include "core/base/result.h"
#include "core/estimators/profile_facts.h"
#include "ui/document/background_run.h"

namespace waymark::ui {

class Catalogues;
class FileInput;
class Texts;

/// Where a CPU profile is read, off the GUI thread, and the `go.mod` that says which code is the service's own.
class ProfileInput : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    ProfileInput(const Catalogues& catalogues, const Texts& texts, QWidget* parent);

    /// Takes up what was kept.
    void showText(const std::string& kept);
    /// What the profile showed, to be kept; empty: none was read.
    const std::string& text() const { return m_text; }
    /// Reads a profile as if it had been chosen here: what is wrong with it is said, and everything left as it was.
    void importFile(const QString& path);

Q_SIGNALS:
    /// Something else was read, or it was forgotten.
    void changed();

private:
    /// A profile to be read, with the module whose code counts as own.
    struct Wanted {
        QString path;
        std::string module;
    };
    void readModule(const QString& path);
    void nameModule(const std::string& module);
    void measure(const Wanted& wanted);
    void takeUp(const Wanted& wanted, const Result<ProfileFacts>& facts);
    void forget();
    void forgetModule();
    void showState();
    /// Whose code counts as own.
    QString moduleState(const ProfileFacts& facts) const;

    const Catalogues& m_catalogues;
    const Texts& m_texts;
    std::string m_text;
    QString m_path;       ///< of the profile, if it was read here and not taken up
    std::string m_module; ///< the service's own; empty: nobody named it
    FileInput* m_file;
    FileInput* m_moduleFile;
    QString m_wanted; ///< path of the profile that is being read, while one is
    BackgroundRun m_reading;
};

} // namespace waymark::ui
