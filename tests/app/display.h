#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace waymark::test {

/// A display that nobody sees, for one test alone: an X server, a window manager (without one no window gets the
/// focus), and a keyboard.
class Display {
public:
    /// Throws if one of its programs does not start.
    Display();
    ~Display();
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;

    /// What a program needs to show itself here and to keep its files below `home`, whoever runs the test.
    QProcessEnvironment environmentFor(const QString& home) const;

    /// Presses keys, one after the other, where the focus is: "ctrl+s", "Return", "1".
    void press(const QStringList& keys) const;
    void type(const QString& text) const;
    /// The title of the window that has the focus; empty if none has.
    QString focusedTitle() const;

private:
    struct Reply {
        bool done;
        QString output;
    };
    Reply tell(const QStringList& arguments) const;
    void startServer();
    void startWindowManager();

    QProcess m_server;
    QProcess m_windowManager;
    QString m_name; ///< as in the environment: ":7"
};

/// A child process that does not outlive this program, however this program ends.
void startBound(QProcess& process, const QString& program, const QStringList& arguments);

/// Ends a process if it still runs.
void finish(QProcess& process);

} // namespace waymark::test
