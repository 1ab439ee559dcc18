#include "ui/estimators/people_list.h"

#include <algorithm>

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>

#include "ui/estimators/figure_field.h"
#include "ui/text/texts.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr std::size_t kMostGroups = 50;
const NumberRange kCount{.min = 0, .max = 1000, .decimals = 0, .step = 1, .unit = ""};
const NumberRange kMonth{.min = 0, .max = 120, .decimals = 0, .step = 1, .unit = ""};

enum PersonColumn { count, month, knows };

} // namespace

PeopleList::PeopleList(const Framework& framework, std::vector<AlternativeIndex> known, Who who, QWidget* parent)
    : RowList(who == Who::present ? QStringLiteral("people") : QStringLiteral("hires"),
        who == Who::present ? tr("Add people") : tr("Add hires"), parent),
      m_framework(framework),
      m_known(std::move(known)),
      m_who(who)
{}

void PeopleList::showPeople(const std::vector<GivenPeople>& people)
{
    m_people = people;
    rebuild();
}

std::size_t PeopleList::mostRows() const
{
    return kMostGroups;
}

QString PeopleList::nameOf(std::size_t row) const
{
    return m_who == Who::present ? tr("people, group %1").arg(row + 1) : tr("hires, group %1").arg(row + 1);
}

void PeopleList::fillHeads()
{
    addHead(count, m_who == Who::present ? tr("People") : tr("Hires"));
    if (m_who == Who::hired)
        addHead(month, tr("in month"));
    addHead(knows, tr("who know"));
    grid().setColumnStretch(knows, 1);
}

void PeopleList::fillRow(std::size_t row)
{
    const auto add = [&](PersonColumn column, const QString& id, const QString& name, const NumberRange& range,
                         double GivenPeople::*part) {
        FigureField* field = addFigure({row, column, id, name}, range, m_people[row].*part);
        connect(field, &FigureField::figureTyped, this, [this, row, part](double typed) {
            m_people[row].*part = typed;
            Q_EMIT changed();
        });
    };
    add(count, QStringLiteral("count"), tr("Number of %1").arg(nameOf(row)), kCount, &GivenPeople::count);
    if (m_who == Who::hired)
        add(month, QStringLiteral("month"), tr("Month of %1").arg(nameOf(row)), kMonth, &GivenPeople::month);
    addKnowledge(row);
}

void PeopleList::addKnowledge(std::size_t row)
{
    auto* boxes = new QWidget(body());
    auto* line = new QHBoxLayout(boxes);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    for (const AlternativeIndex alternative : m_known) {
        const Alternative& known = m_framework[alternative];
        auto* box = new QCheckBox(buttonText(known.shortName), boxes);
        box->setObjectName(QStringLiteral("%1.%2.knows.%3")
                               .arg(m_who == Who::present ? QStringLiteral("people") : QStringLiteral("hires"))
                               .arg(row)
                               .arg(plain(known.id.text)));
        box->setAccessibleName(tr("%1 know %2").arg(nameOf(row), plain(known.name)));
        box->setChecked(std::ranges::count(m_people[row].knows, alternative) > 0);
        line->addWidget(box);
        connect(box, &QCheckBox::clicked, this,
            [this, row, alternative, box] { setKnows(row, alternative, box->checkState()); });
    }
    addWidget({row, knows, QStringLiteral("knows"), tr("What %1 know").arg(nameOf(row))}, boxes);
}

void PeopleList::setKnows(std::size_t row, AlternativeIndex alternative, Qt::CheckState state)
{
    std::vector<AlternativeIndex>& known = m_people[row].knows;
    std::erase(known, alternative);
    if (state == Qt::Checked)
        known.push_back(alternative);
    Q_EMIT changed();
}

void PeopleList::addOne()
{
    GivenPeople group{.count = 1, .month = m_who == Who::hired ? 3.0 : 0.0, .knows = {}};
    if (!m_known.empty())
        group.knows.push_back(m_known.front());
    m_people.push_back(group);
}

void PeopleList::removeOne(std::size_t row)
{
    m_people.erase(m_people.begin() + std::ptrdiff_t(row));
}

} // namespace waymark::ui
