#pragma once

#include <optional>

#include <QFrame>

#include "core/framework/framework.h"
#include "core/robustness/route.h"

class QPushButton;

namespace waymark::ui {

class Label;

/// The quick way at the side: the question that is expected to settle most, and when one may stop. It only proposes;
/// the rail shows all pages.
class RouteCard : public QFrame {
    Q_OBJECT
public:
    explicit RouteCard(QWidget* parent);

    /// Null: nothing is known yet.
    void showRoute(const Framework& framework, const Route* route);

Q_SIGNALS:
    void questionWanted(waymark::QuestionIndex question);
    /// The user stops asking.
    void verdictWanted();

private:
    void go();

    Label* m_caption;
    Label* m_title;
    Label* m_why;
    QPushButton* m_go;
    std::optional<QuestionIndex> m_next; ///< none once one can stop
};

} // namespace waymark::ui
