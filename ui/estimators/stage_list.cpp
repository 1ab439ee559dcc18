#include "ui/estimators/stage_list.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include "ui/estimators/figure_field.h"
#include "ui/estimators/stage_words.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr std::size_t kMostStages = 32;
constexpr int kKindLetters = 10;
const NumberRange kTime{.min = 0.001, .max = 600'000, .decimals = 3, .step = 1, .unit = "ms"};
const NumberRange kInTurn{.min = 1, .max = 100, .decimals = 0, .step = 1, .unit = ""};
const NumberRange kAtOnce{.min = 1, .max = 1000, .decimals = 0, .step = 1, .unit = ""};

enum StageColumn { name, p50, p99, inTurn, atOnce, remove };

} // namespace

StageList::StageList(QWidget* parent) : RowList(QStringLiteral("stage"), tr("Add a stage"), parent) {}

void StageList::showStages(const std::vector<Stage>& stages)
{
    m_stages = stages;
    rebuild();
}

std::size_t StageList::mostRows() const
{
    return kMostStages;
}

int StageList::removeColumn() const
{
    return remove;
}

QString StageList::nameOf(std::size_t row) const
{
    return plain(m_stages[row].name);
}

void StageList::fillHeads()
{
    addHead(name, tr("Stage"));
    addHead(p50, QStringLiteral("p50"));
    addHead(p99, QStringLiteral("p99"));
    addHead(inTurn, tr("in turn"));
    addHead(atOnce, tr("at once"));
    grid().setColumnStretch(name, 1);
}

void StageList::fillRow(std::size_t row)
{
    const QString stage = nameOf(row);
    addKind(row);
    addTime({row, p50, QStringLiteral("p50"), tr("%1, p50").arg(stage)}, &Stage::p50Ms);
    addTime({row, p99, QStringLiteral("p99"), tr("%1, p99").arg(stage)}, &Stage::p99Ms);
    addCount({row, inTurn, QStringLiteral("inTurn"), tr("%1, calls in turn").arg(stage)}, kInTurn, &Stage::inTurn);
    addCount({row, atOnce, QStringLiteral("atOnce"), tr("%1, calls at once").arg(stage)}, kAtOnce, &Stage::atOnce);
}

void StageList::addKind(std::size_t row)
{
    auto* kinds = new QComboBox(body());
    kinds->setEditable(true);
    kinds->setInsertPolicy(QComboBox::NoInsert);
    kinds->setCompleter(nullptr);
    kinds->setMinimumContentsLength(kKindLetters);
    kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const StageKind kind : kStageKinds)
        kinds->addItem(stageKindName(kind));
    kinds->setCurrentIndex(static_cast<int>(m_stages[row].kind));
    kinds->setEditText(nameOf(row));
    kinds->setToolTip(tr("Choose what kind of stage it is; type to name it"));
    addWidget({row, name, QStringLiteral("kind"), tr("Stage %1: name and kind").arg(row + 1)}, kinds);
    kinds->lineEdit()->setAccessibleName(kinds->accessibleName());
    connect(kinds, &QComboBox::activated, this, [this, row](int chosen) {
        m_stages[row].kind = kStageKinds[chosen];
        m_stages[row].name = stageKindName(kStageKinds[chosen]).toStdString();
        Q_EMIT changed();
    });
    connect(kinds->lineEdit(), &QLineEdit::textEdited, this, [this, row](const QString& text) {
        const QString named = text.trimmed();
        m_stages[row].name = (named.isEmpty() ? stageKindName(m_stages[row].kind) : named).toStdString();
        Q_EMIT changed();
    });
}

void StageList::addTime(const Cell& cell, double Stage::*part)
{
    FigureField* field = addFigure(cell, kTime, m_stages[cell.row].*part);
    connect(field, &FigureField::figureTyped, this, [this, row = cell.row, part](double typed) {
        m_stages[row].*part = typed;
        Q_EMIT changed();
    });
}

void StageList::addCount(const Cell& cell, const NumberRange& range, int Stage::*part)
{
    FigureField* field = addFigure(cell, range, m_stages[cell.row].*part);
    followTheme(field, [field] { field->setFixedWidth(space::page()); });
    connect(field, &FigureField::figureTyped, this, [this, row = cell.row, part](double typed) {
        m_stages[row].*part = qRound(typed);
        Q_EMIT changed();
    });
}

void StageList::addOne()
{
    m_stages.push_back(startingStage(StageKind::external));
}

void StageList::removeOne(std::size_t row)
{
    m_stages.erase(m_stages.begin() + std::ptrdiff_t(row));
}

} // namespace waymark::ui
