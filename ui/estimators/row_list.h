#pragma once

#include <cstddef>

#include <QWidget>

#include "core/framework/question.h"

class QGridLayout;
class QPushButton;

namespace waymark::ui {

class FigureField;

/// A table whose rows are changed in place, added and taken away.
class RowList : public QWidget {
    Q_OBJECT
public:
    /// `id` begins the object names: 'stage.0.remove', 'stage.add'.
    RowList(const QString& id, const QString& addText, QWidget* parent);

Q_SIGNALS:
    void changed();

protected:
    /// Where a field stands, what it is called, and how it is found.
    struct Cell {
        std::size_t row = 0;
        int column = 0;
        QString id;
        QString name;
    };

    /// Makes all rows anew.
    void rebuild();
    virtual std::size_t rows() const = 0;
    virtual std::size_t leastRows() const = 0;
    virtual std::size_t mostRows() const = 0;
    virtual void fillHeads() = 0;
    virtual void fillRow(std::size_t row) = 0;
    virtual void addOne() = 0;
    virtual void removeOne(std::size_t row) = 0;
    virtual QString nameOf(std::size_t row) const = 0;
    virtual int removeColumn() const = 0;

    void addHead(int column, const QString& text);
    void addWidget(const Cell& cell, QWidget* widget);
    FigureField* addFigure(const Cell& cell, const NumberRange& range, double figure);
    QWidget* body() const { return m_body; }
    QGridLayout& grid() { return *m_grid; }

private:
    void makeBody();
    void addRemove(std::size_t row);
    void grow();
    void shrink(std::size_t row);
    /// Tab goes through the rows before it comes to 'add'.
    void orderTabs();

    const QString m_id;
    QWidget* m_body = nullptr;
    QGridLayout* m_grid = nullptr;
    QPushButton* m_add;
};

} // namespace waymark::ui
