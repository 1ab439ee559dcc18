#pragma once

#include <functional>

#include <QObject>
#include <QTimer>

#include "app/desktop/recovery_store.h"

namespace waymark::ui {
class DecisionDocument;
}

namespace waymark::app {

/// Keeps the recovery copy of the open decision at most two seconds behind its last change.
class RecoveryKeeper : public QObject {
    Q_OBJECT
public:
    RecoveryKeeper(RecoveryStore& store, QObject* parent);

    /// Follows a document from now on, as a copy of what `origin` says at the time of writing.
    void follow(ui::DecisionDocument& document, std::function<RecoveryOrigin()> origin);
    /// Lets go of the document and removes the copy.
    void stop();
    /// Brings the copy up to date now: none if all is saved. Says whether that worked.
    bool update();

Q_SIGNALS:
    /// The copy could not be written.
    void failed(const waymark::Errors& errors);

private:
    RecoveryStore& m_store;
    ui::DecisionDocument* m_document = nullptr;
    std::function<RecoveryOrigin()> m_origin;
    QTimer m_due;
};

} // namespace waymark::app
