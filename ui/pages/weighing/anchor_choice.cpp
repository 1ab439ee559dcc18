#include "ui/pages/weighing/anchor_choice.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

AnchorChoice::AnchorChoice(const Framework& framework, const QString& question, QWidget* parent)
    : QWidget(parent),
      m_framework(framework),
      m_box(new QComboBox(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [column] { column->setSpacing(space::tiny()); });
    auto* label = new Label(question, TextStyle::strong, this);
    label->setBuddy(m_box);
    column->addWidget(label);
    column->addWidget(m_box);
    m_box->setAccessibleName(label->text());
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(20);
    m_box->setFocusPolicy(Qt::StrongFocus);
    connect(m_box, &QComboBox::activated, this,
        [this](int row) { Q_EMIT named(CriterionIndex{std::size_t(m_box->itemData(row).toULongLong())}); });
}

void AnchorChoice::showAnchor(const Assessment& assessment, std::optional<CriterionIndex> anchor)
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (std::size_t c = 0; c < assessment.criteria.size(); ++c) {
        if (!assessment.criteria[c].relevant)
            continue;
        const Criterion& criterion = m_framework.criteria[c];
        m_box->addItem(tr("%1: %2 → %3", "criterion, worst, best")
                           .arg(plain(criterion.name), plain(criterion.worst), plain(criterion.best)),
            qulonglong(c));
    }
    m_box->setCurrentIndex(anchor ? m_box->findData(qulonglong(anchor->value)) : -1);
}

} // namespace waymark::ui
