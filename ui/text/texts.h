#pragma once

#include <string>

#include <QString>

#include "core/base/message.h"
#include "core/base/message_catalogue.h"

namespace waymark::ui {

/// What core wants said, in the user's language: by message id from the translations, else from the English templates.
/// The result is plain text: show it with Qt::PlainText.
class Texts {
public:
    explicit Texts(MessageCatalogue catalogue);

    QString say(const Message& message) const;
    /// The English templates, for what speaks as core does: reports, slides.
    const MessageCatalogue& catalogue() const { return m_catalogue; }

private:
    MessageCatalogue m_catalogue;
};

/// What the interface itself says, in the user's language.
QString say(const char* text);

/// Text of core as it is.
QString plain(const std::string& text);

/// A name that somebody typed, in one line and with everything in it to be seen (core/base/visible_text).
QString typedName(const std::string& name);

/// The bytes by which the system knows the file at a path.
std::string nativePath(const QString& path);

/// The name of the file at a path, as typedName has it.
QString typedFileName(const QString& path);

/// Text of a file as the label of a button, a tab or an action, where `&` would otherwise mark a letter.
QString buttonText(const std::string& text);

/// A tool tip that shows the text as it is, whatever mark-up it seems to contain, and wraps it.
QString plainToolTip(const QString& text);

/// A number in the user's locale with that many decimals; never '-0'.
QString number(double value, int decimals);

/// A share (0.27) as whole percent in the user's locale ('27 %', held together by a no-break space).
QString percent(double share);

} // namespace waymark::ui
