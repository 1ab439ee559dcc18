#pragma once

#include <QFrame>
#include <QString>

#include "ui/charts/chart_copy.h"
#include "ui/charts/chart_table.h"

class QAction;
class QBoxLayout;
class QStackedWidget;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace waymark::ui {

class Label;

/// A card around a chart: title, the chart with its key, the same figures as a table, and copying as a picture. A chart
/// is a card of its own (PointsChart, ProfileChart, StabilityChart) and fills it through the protected part.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    explicit ChartCard(const QString& title, QWidget* parent);

    const ChartTable& table() const { return m_figures; }
    QString description() const;
    bool showsTable() const;
    void showTable();
    void showChart();
    /// What copying puts on the clipboard.
    ChartPicture picture();

protected:
    void setSubtitle(const QString& subtitle);
    /// Puts a widget under what is in the chart's half already.
    void addToChart(QWidget* widget);
    /// Keeps what is above together at the top.
    void addStretchToChart();
    /// Puts a control into the card's head, before its buttons.
    void addToHead(QWidget* control);
    void setTable(const ChartTable& table);
    /// Says in words what the chart shows, for a screen reader.
    void setDescription(const QString& description);
    /// Called when it is made and whenever colours or fonts change.
    virtual void restyle();
    void changeEvent(QEvent* event) override;

private:
    void makeHead(const QString& title);
    void makeActions();

    Label* m_title = nullptr;
    Label* m_subtitle = nullptr;
    QBoxLayout* m_head = nullptr;
    QStackedWidget* m_halves = nullptr;
    QWidget* m_chart = nullptr;
    QVBoxLayout* m_chartLayout = nullptr;
    QTableWidget* m_table = nullptr;
    QAction* m_asTable = nullptr;
    ChartTable m_figures;
};

} // namespace waymark::ui
