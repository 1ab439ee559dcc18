#include "ui/record/statement_form.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>

#include "ui/record/form_field.h"
#include "ui/record/name_field.h"
#include "ui/record/record_words.h"
#include "ui/record/writing_field.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr RecordStatus kStatuses[] = {RecordStatus::proposed, RecordStatus::accepted, RecordStatus::rejected,
    RecordStatus::deprecated, RecordStatus::superseded};

QString nameIn(const char* part)
{
    return QStringLiteral("record.") + QLatin1String(part);
}

QHBoxLayout* sideBySide(QVBoxLayout* column, QObject* owner)
{
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    followTheme(owner, [row] { row->setSpacing(space::large()); });
    return row;
}

void fill(QPlainTextEdit& field, const std::string& text)
{
    field.setPlainText(plain(text));
}

std::string textOf(const QPlainTextEdit& field)
{
    return field.toPlainText().toStdString();
}

} // namespace

StatementForm::StatementForm(const Framework& framework, QWidget* parent)
    : QWidget(parent),
      m_framework(framework),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this] { m_column->setSpacing(space::medium()); });
    makeDecided();
    makePeople();
    makeReasons();
    connectEdits();
}

QVBoxLayout* StatementForm::addCard(const QString& title)
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* column = new QVBoxLayout(card);
    column->addWidget(new Label(title, TextStyle::heading, card));
    followTheme(card, [column] {
        column->setContentsMargins(space::large(), space::medium(), space::large(), space::large());
        column->setSpacing(space::medium());
    });
    m_column->addWidget(card);
    return column;
}

FormField* StatementForm::addField(const char* part, const QString& title, QWidget* control)
{
    control->setObjectName(nameIn(part));
    auto* field = new FormField(title, control, this);
    m_fields[part] = field;
    return field;
}

void StatementForm::makeDecided()
{
    QVBoxLayout* card = addCard(tr("The decision"));
    m_chosen = new QComboBox(this);
    m_chosen->setAccessibleName(tr("Chosen alternative"));
    m_chosen->setPlaceholderText(tr("Choose one"));
    m_chosen->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_whyOther = new WritingField(tr("Why not as recommended"), tr("What counts more here than the verdict"), this);
    m_status = new QComboBox(this);
    m_status->setAccessibleName(tr("Status"));
    for (const RecordStatus status : kStatuses)
        m_status->addItem(statusName(status), int(status));
    m_date = new QLineEdit(this);
    m_date->setAccessibleName(tr("Date"));
    m_date->setPlaceholderText(tr("YYYY-MM-DD"));
    m_supersededBy = new QLineEdit(this);
    m_supersededBy->setAccessibleName(tr("Superseded by"));
    m_supersededBy->setPlaceholderText(tr("Title or file name of the decision that takes its place"));
    QHBoxLayout* row = sideBySide(card, this);
    row->addWidget(addField("chosen", tr("Chosen alternative"), m_chosen), 2);
    row->addWidget(addField("status", tr("Status"), m_status), 1);
    row->addWidget(addField("date", tr("Date"), m_date), 1);
    card->addWidget(addField("whyOther", tr("Why not as recommended"), m_whyOther));
    card->addWidget(addField("supersededBy", tr("Superseded by"), m_supersededBy));
}

void StatementForm::makePeople()
{
    QVBoxLayout* card = addCard(tr("The people"));
    m_makers = new NameField(nameIn("decisionMakers"), tr("Decision makers"), this);
    m_consulted = new NameField(nameIn("consulted"), tr("Consulted"), this);
    m_informed = new NameField(nameIn("informed"), tr("Informed"), this);
    FormField* makers = addField("decisionMakers", tr("Decision makers"), m_makers);
    FormField* consulted = addField("consulted", tr("Consulted"), m_consulted);
    FormField* informed = addField("informed", tr("Informed"), m_informed);
    makers->showHelp(tr("who decided"));
    consulted->showHelp(tr("whose advice was asked"));
    informed->showHelp(tr("who is told"));
    QHBoxLayout* row = sideBySide(card, this);
    for (FormField* field : {makers, consulted, informed})
        row->addWidget(field, 1);
}

void StatementForm::makeReasons()
{
    QVBoxLayout* card = addCard(tr("Why, and what follows"));
    m_context = new WritingField(tr("Context"), tr("The problem that made a decision necessary"), this);
    m_consequences = new WritingField(tr("Consequences"), tr("What gets better, what gets worse"), this);
    m_confirmation =
        new WritingField(tr("Confirmation"), tr("How it will be seen that the decision is followed"), this);
    m_start = new QPushButton(tr("Start from the points"), this);
    m_start->setObjectName(nameIn("consequences.start"));
    m_start->setToolTip(plainToolTip(tr("Write down where the chosen alternative is better and where it is worse")));
    m_start->setAutoDefault(false);
    card->addWidget(addField("context", tr("Context"), m_context));
    card->addWidget(addField("consequences", tr("Consequences"), m_consequences));
    card->addWidget(m_start, 0, Qt::AlignLeft);
    card->addWidget(addField("confirmation", tr("Confirmation"), m_confirmation));
}

void StatementForm::connectEdits()
{
    for (QComboBox* box : {m_chosen, m_status})
        connect(box, &QComboBox::activated, this, [this] {
            showWhatApplies();
            Q_EMIT edited();
        });
    for (QLineEdit* line : {m_date, m_supersededBy})
        connect(line, &QLineEdit::textEdited, this, &StatementForm::edited);
    for (NameField* names : {m_makers, m_consulted, m_informed})
        connect(names, &NameField::edited, this, &StatementForm::edited);
    for (WritingField* text : {m_whyOther, m_context, m_consequences, m_confirmation})
        connect(text, &QPlainTextEdit::textChanged, this, &StatementForm::edited);
    connect(m_start, &QPushButton::clicked, this, &StatementForm::consequencesWanted);
}

void StatementForm::showVerdict(const Assessment& assessment)
{
    const AlternativeId before = chosen();
    const auto winner = assessment.verdict.alternative;
    m_recommended = winner ? m_framework[*winner].id : AlternativeId{};
    m_chosen->clear();
    for (std::size_t i = 0; i < m_framework.alternatives.size(); ++i) {
        if (!assessment.alternatives[i].available)
            continue;
        const Alternative& one = m_framework.alternatives[i];
        const QString name = plain(one.name);
        m_chosen->addItem(one.id == m_recommended ? tr("%1 (recommended)").arg(name) : name, plain(one.id.text));
    }
    m_chosen->setCurrentIndex(m_chosen->findData(plain(before.text)));
    showWhatApplies();
}

void StatementForm::showStatement(const Statement& said)
{
    m_chosen->setCurrentIndex(m_chosen->findData(plain(said.chosen.text)));
    fill(*m_whyOther, said.whyOther);
    m_status->setCurrentIndex(m_status->findData(int(said.status)));
    m_supersededBy->setText(plain(said.supersededBy));
    m_date->setText(plain(said.date));
    m_makers->showNames(said.decisionMakers);
    m_consulted->showNames(said.consulted);
    m_informed->showNames(said.informed);
    fill(*m_context, said.context);
    fill(*m_consequences, said.consequences);
    fill(*m_confirmation, said.confirmation);
    showWhatApplies();
}

Statement StatementForm::statement() const
{
    Statement said;
    said.status = RecordStatus(m_status->currentData().toInt());
    if (said.status == RecordStatus::superseded)
        said.supersededBy = m_supersededBy->text().toStdString();
    said.date = m_date->text().trimmed().toStdString();
    said.decisionMakers = m_makers->names();
    said.consulted = m_consulted->names();
    said.informed = m_informed->names();
    said.context = textOf(*m_context);
    said.chosen = chosen();
    if (isOther())
        said.whyOther = textOf(*m_whyOther);
    said.consequences = textOf(*m_consequences);
    said.confirmation = textOf(*m_confirmation);
    return said;
}

AlternativeId StatementForm::chosen() const
{
    return AlternativeId{m_chosen->currentData().toString().toStdString()};
}

bool StatementForm::isOther() const
{
    return !m_recommended.text.empty() && !chosen().text.empty() && chosen() != m_recommended;
}

/// Only what is asked for is shown: why it is another, and what took its place.
void StatementForm::showWhatApplies()
{
    FormField* whyOther = m_fields.at("whyOther");
    whyOther->setVisible(isOther());
    if (isOther())
        whyOther->showHelp(
            tr("The recommendation is %1. Please say why it is %2 all the same.")
                .arg(nameOfAlternative(m_framework, m_recommended), nameOfAlternative(m_framework, chosen())));
    const bool isSuperseded = m_status->currentData().toInt() == int(RecordStatus::superseded);
    m_fields.at("supersededBy")->setVisible(isSuperseded);
}

void StatementForm::showFaults(const StatementFaults& faults)
{
    for (const auto& [part, field] : m_fields) {
        const auto at = faults.find(part);
        field->showFault(at == faults.end() ? QString() : at->second);
    }
}

void StatementForm::focusFirst()
{
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain())
        for (const auto& [part, field] : m_fields)
            if (field->isFaulty() && field->control() == next && next->isVisibleTo(this))
                return next->setFocus(Qt::OtherFocusReason);
    m_chosen->setFocus(Qt::OtherFocusReason);
}

void StatementForm::addConsequences(const QString& text)
{
    const QString before = m_consequences->toPlainText().trimmed();
    m_consequences->setPlainText(before.isEmpty() ? text : before + QStringLiteral("\n\n") + text);
    m_consequences->setFocus(Qt::OtherFocusReason);
    m_consequences->moveCursor(QTextCursor::End);
}

} // namespace waymark::ui
