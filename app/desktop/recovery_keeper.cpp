#include "app/desktop/recovery_keeper.h"

#include <chrono>
#include <utility>

#include <QUndoStack>

#include "core/decision/decision_json.h"
#include "ui/document/decision_document.h"

namespace waymark::app {

using namespace std::chrono_literals;

RecoveryKeeper::RecoveryKeeper(RecoveryStore& store, QObject* parent) : QObject(parent), m_store(store)
{
    m_due.setSingleShot(true);
    m_due.setInterval(1s);
    connect(&m_due, &QTimer::timeout, this, &RecoveryKeeper::update);
}

void RecoveryKeeper::follow(ui::DecisionDocument& document, std::function<RecoveryOrigin()> origin)
{
    stop();
    m_document = &document;
    m_origin = std::move(origin);
    // Not restarted by later changes: who types without a pause would never get a copy.
    const auto due = [this] {
        if (!m_due.isActive())
            m_due.start();
    };
    connect(m_document, &ui::DecisionDocument::changed, this, due);
    connect(m_document, &ui::DecisionDocument::titleChanged, this, due);
    connect(&m_document->undoStack(), &QUndoStack::cleanChanged, this, [this](bool clean) {
        if (clean)
            update();
    });
}

void RecoveryKeeper::stop()
{
    if (m_document) {
        m_document->disconnect(this);
        m_document->undoStack().disconnect(this);
    }
    m_document = nullptr;
    m_due.stop();
    m_store.clear();
}

bool RecoveryKeeper::update()
{
    m_due.stop();
    if (!m_document || m_document->undoStack().isClean()) {
        m_store.clear();
        return true;
    }
    const Result<Done> kept = m_store.keep(saveDecision(m_document->stored()), m_origin());
    if (!kept)
        Q_EMIT failed(kept.errors());
    return static_cast<bool>(kept);
}

} // namespace waymark::app
