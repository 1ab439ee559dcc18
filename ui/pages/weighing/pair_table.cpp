#include "ui/pages/weighing/pair_table.h"

#include <algorithm>

#include "ui/pages/weighing/saaty_scale.h"
#include "ui/text/texts.h"

namespace waymark::ui {

PairTable::PairTable(const Framework& framework, QObject* parent) : QAbstractTableModel(parent), m_framework(framework)
{}

void PairTable::showPairs(const PairState& state, const Priorities& priorities)
{
    m_ratios = priorities.pairs;
    if (state.criteria != m_criteria) {
        beginResetModel();
        m_criteria = state.criteria;
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

std::optional<ComparedPair> PairTable::pairAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < index.row())
        return std::nullopt;
    return ComparedPair{m_criteria[std::size_t(index.row())], m_criteria[std::size_t(index.column()) + 1]};
}

QModelIndex PairTable::indexOf(const ComparedPair& pair) const
{
    const auto place = [this](CriterionIndex criterion) {
        return int(std::find(m_criteria.begin(), m_criteria.end(), criterion) - m_criteria.begin());
    };
    return index(place(pair.first), place(pair.second) - 1);
}

std::optional<int> PairTable::stepAt(const QModelIndex& index) const
{
    const auto pair = pairAt(index);
    Priorities priorities;
    priorities.pairs = m_ratios;
    const auto ratio = pair ? ratioOfPair(m_framework, priorities, *pair) : std::nullopt;
    return ratio ? std::optional(stepOf(*ratio)) : std::nullopt;
}

int PairTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_criteria.empty() ? 0 : int(m_criteria.size()) - 1;
}

int PairTable::columnCount(const QModelIndex& parent) const
{
    return rowCount(parent);
}

QString PairTable::nameOf(CriterionIndex criterion) const
{
    return plain(m_framework[criterion].name);
}

QString PairTable::sentenceAt(const QModelIndex& index) const
{
    const auto pair = pairAt(index);
    if (!pair)
        return {};
    const auto step = stepAt(index);
    return step ? saatyWords(*step, nameOf(pair->first), nameOf(pair->second))
                : tr("%1 and %2 are not compared").arg(nameOf(pair->first), nameOf(pair->second));
}

QVariant PairTable::data(const QModelIndex& index, int role) const
{
    if (!pairAt(index))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    if (role == Qt::AccessibleTextRole)
        return sentenceAt(index);
    if (role == Qt::ToolTipRole)
        return plainToolTip(sentenceAt(index));
    if (role != Qt::DisplayRole)
        return {};
    const auto step = stepAt(index);
    return step ? ratioText(*step) : QStringLiteral("·");
}

/// Numbers stand for the names above the columns, where those have no room.
QVariant PairTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    const std::size_t place = std::size_t(section) + (isRow ? 0 : 1);
    const QString name = nameOf(m_criteria[place]);
    if (role == Qt::DisplayRole)
        return isRow ? QStringLiteral("%1  %2").arg(place + 1).arg(name) : QString::number(place + 1);
    if (role == Qt::AccessibleTextRole)
        return name;
    if (role == Qt::ToolTipRole)
        return plainToolTip(name);
    if (role == Qt::TextAlignmentRole)
        return int(isRow ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter);
    return {};
}

Qt::ItemFlags PairTable::flags(const QModelIndex& index) const
{
    return pairAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace waymark::ui
