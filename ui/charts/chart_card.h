#pragma once

#include <QFrame>
#include <QString>

#include "core/base/result.h"
#include "ui/charts/chart_copy.h"
#include "ui/charts/chart_reader.h"
#include "ui/charts/chart_table.h"

class QAction;
class QBoxLayout;
class QStackedWidget;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace waymark::ui {

class Label;

/// A card around a chart: title, the chart with its key, the same figures as a table, copying and saving as a picture.
/// What is drawn is read out by mouse and arrow keys. A chart is a card of its own (PointsChart, ProfileChart,
/// StabilityChart) and fills it through the protected part.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    explicit ChartCard(const QString& title, QWidget* parent);

    const ChartTable& table() const { return m_figures; }
    QString description() const;
    bool showsTable() const;
    void showTable();
    void showChart();
    /// What is copied and saved.
    ChartPicture picture();
    void copy();

Q_SIGNALS:
    void savingFailed(const waymark::Errors& errors);

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
    /// Where each datum is drawn at present, in the coordinates of `canvas()`.
    virtual ChartSpots spots() const = 0;
    /// A datum was clicked or chosen with Enter.
    virtual void openSpot(int row, int column);
    /// Everything that is drawn, key included.
    QWidget* canvas() const { return m_chart; }
    /// Called when it is made and whenever colours or fonts change.
    virtual void restyle();

private:
    void makeHead(const QString& title);
    void makeHalves(const QString& title);
    void makeActions();
    QAction* addAct(const char* name, const QString& text, void (ChartCard::*act)());
    void makeButton(const QString& title);
    void showHalf();
    /// Tab goes as the eye does: from there over the card's button to the chart and the table.
    void orderTabsFrom(QWidget* first);
    void save();

    Label* m_title = nullptr;
    Label* m_subtitle = nullptr;
    QBoxLayout* m_head = nullptr;
    QStackedWidget* m_halves = nullptr;
    QWidget* m_drawn = nullptr; ///< the half with the chart
    QWidget* m_chart = nullptr;
    ChartReader* m_reader = nullptr; ///< over the chart
    QVBoxLayout* m_chartLayout = nullptr;
    QTableWidget* m_table = nullptr;
    QToolButton* m_button = nullptr;
    QAction* m_asTable = nullptr;
    ChartTable m_figures;
};

} // namespace waymark::ui
