#include "ui/questions/question_card.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/decision/answer_check.h"
#include "ui/document/decision_document.h"
#include "ui/questions/answer_editor.h"
#include "ui/questions/answer_label.h"
#include "ui/questions/estimate_switch.h"
#include "ui/questions/evidence_view.h"
#include "ui/questions/flow_layout.h"
#include "ui/questions/note_field.h"
#include "ui/questions/own_values_view.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

/// Up to the end of the first sentence; the rest is shown on demand.
QString firstSentence(const QString& text)
{
    for (qsizetype at = text.indexOf(u'.'); at >= 0; at = text.indexOf(u'.', at + 1))
        if (at + 2 < text.size() && text[at + 1] == u' ' && text[at + 2].isUpper())
            return text.left(at + 1);
    return text;
}

} // namespace

QuestionCard::QuestionCard(DecisionDocument& document, QuestionIndex question, QWidget* parent)
    : QFrame(parent),
      m_document(document),
      m_question(question),
      m_column(new QVBoxLayout(this))
{
    const Question& asked = document.framework()[question];
    setObjectName(QStringLiteral("question.") + plain(asked.id.text));
    setAccessibleName(plain(asked.title));
    setProperty("card", true);
    addHeading();
    m_footer = new QWidget(this);
    new FlowLayout(m_footer);
    addEditor();
    addWhy();
    m_footerRow = new QHBoxLayout;
    m_footerRow->addWidget(m_footer);
    m_column->addLayout(m_footerRow);
    addEstimate();
    addReplaced();
    addDisagreement();
    addEvidence();
    addOwnValues();
    addNote();
    followTheme(this, [this] { applySpacing(); });
    showAnswer();
    connect(&document, &DecisionDocument::changed, this, &QuestionCard::showAnswer);
    connect(qApp, &QApplication::focusChanged, this, &QuestionCard::showHintsIfFocused);
}

QuestionCard::~QuestionCard()
{
    // A widget that goes loses the focus, and so would send its last wish, when this part of it is already gone.
    disconnect(qApp, nullptr, this, nullptr);
    disconnect(m_editor, nullptr, this, nullptr);
    disconnect(m_note, nullptr, this, nullptr);
    disconnect(&m_document, nullptr, this, nullptr);
}

void QuestionCard::addHeading()
{
    const Question& asked = m_document.framework()[m_question];
    auto* row = new QHBoxLayout;
    row->addWidget(new Label(plain(asked.title), TextStyle::heading, this), 1);
    if (asked.layer == Layer::own) {
        auto* chip = new Label(tr("Not in the article"), TextStyle::small, TextTone::muted, this);
        chip->setWordWrap(false);
        chip->setProperty("chip", true);
        row->addWidget(chip, 0, Qt::AlignTop);
    }
    m_column->addLayout(row);
}

void QuestionCard::addWhy()
{
    const QString why = plain(m_document.framework()[m_question].why);
    const QString first = firstSentence(why);
    auto* label = new Label(first, TextStyle::small, TextTone::muted, this);
    m_column->insertWidget(m_column->indexOf(m_editor), label);
    if (first == why)
        return label->setVisible(!why.isEmpty());
    QPushButton* toggle = addToggle("why.", tr("Why we ask"));
    connect(toggle, &QPushButton::clicked, label, [=](bool isOpen) { label->setText(isOpen ? why : first); });
}

void QuestionCard::addEditor()
{
    m_editor = AnswerEditor::create(m_document.framework(), m_question, this);
    m_column->addWidget(m_editor);
    connect(m_editor, &AnswerEditor::given, this, [this](const GivenAnswer& given) {
        m_document.setAnswer(m_question, given.value);
        if (!given.value)
            m_editor->showAgain(); // a scenario takes back no answer but its own: then nothing has changed
    });
}

/// Right below the answer, and gone while there is nothing to tell.
void QuestionCard::addReplaced()
{
    const QString id = plain(m_document.framework()[m_question].id.text);
    m_replaced = new QWidget(this);
    m_replacedText = new Label(QString(), TextStyle::small, m_replaced);
    m_replacedText->setObjectName(QStringLiteral("replaced.") + id);
    auto* back = new QPushButton(tr("Take that again"), m_replaced);
    back->setObjectName(QStringLiteral("takeBack.") + id);
    back->setProperty("quiet", true);
    back->setAutoDefault(false);
    followTheme(back, [back] { back->setFont(textFont(TextStyle::small)); });
    connect(back, &QPushButton::clicked, this, [this] {
        focusInput(); // the button goes
        m_document.setAnswer(m_question, std::nullopt);
    });
    auto* flow = new FlowLayout(m_replaced);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_replacedText);
    flow->addWidget(back);
    m_replaced->hide();
    m_column->insertWidget(m_column->indexOf(m_editor) + 1, m_replaced);
}

void QuestionCard::showReplaced()
{
    const std::optional<Opinion> replaced = m_document.replacedOpinion(m_question);
    m_replaced->setVisible(replaced.has_value());
    if (replaced)
        m_replacedText->setText(
            tr("≠ In the decision: %1").arg(answerLabel(m_document.framework(), m_question, *replaced)));
}

QPushButton* QuestionCard::addQuietButton(const char* name, const QString& text)
{
    auto* button = new QPushButton(text, m_footer);
    button->setObjectName(QLatin1String(name) + plain(m_document.framework()[m_question].id.text));
    button->setProperty("quiet", true);
    button->setAutoDefault(false);
    followTheme(button, [button] { button->setFont(textFont(TextStyle::small)); });
    m_footer->layout()->addWidget(button);
    return button;
}

QPushButton* QuestionCard::addToggle(const char* name, const QString& text)
{
    QPushButton* toggle = addQuietButton(name, text);
    toggle->setCheckable(true);
    return toggle;
}

void QuestionCard::addEstimate()
{
    if (!estimatorOf(m_document.framework(), m_question))
        return;
    m_estimateButton = addQuietButton("estimateIt.", QString());
    connect(m_estimateButton, &QPushButton::clicked, this, &QuestionCard::estimateWanted);
    m_estimate = new EstimateSwitch(m_document.framework(), m_question, this);
    m_column->insertWidget(m_column->indexOf(m_editor) + 1, m_estimate);
    connect(m_estimate, &EstimateSwitch::estimateWanted, this, [this] { m_document.useEstimate(m_question); });
    connect(m_estimate, &EstimateSwitch::plainWanted, this, [this] { m_document.usePlain(m_question); });
}

void QuestionCard::showEstimate(const Answer* answer)
{
    if (!m_estimate)
        return;
    const Estimator& estimator = *estimatorOf(m_document.framework(), m_question);
    const bool isMade = m_document.decision().estimates.contains(estimator.id);
    m_estimateButton->setText(isMade ? tr("Change the estimate") : tr("Estimate it"));
    m_estimate->showAnswer(answer);
}

void QuestionCard::addDisagreement()
{
    const auto& disagreement = m_document.framework()[m_question].disagreement;
    if (!disagreement)
        return;
    auto* box = new Label(plain(disagreement->text), TextStyle::small, TextTone::muted, this);
    box->setProperty("box", true);
    box->hide();
    m_column->addWidget(box);
    QPushButton* toggle = addToggle("disagreement.", tr("Article and evidence disagree"));
    connect(toggle, &QPushButton::clicked, box, &QWidget::setVisible);
}

void QuestionCard::addEvidence()
{
    QPushButton* toggle = addToggle("evidence.", tr("Evidence"));
    connect(toggle, &QPushButton::clicked, this, [this](bool isOpen) {
        if (!m_evidence) {
            m_evidence = new EvidenceView(m_document.framework(), m_question, this);
            m_column->insertWidget(m_column->indexOf(m_note), m_evidence);
        }
        m_evidence->setVisible(isOpen);
    });
}

void QuestionCard::addOwnValues()
{
    if (!m_document.framework()[m_question].givesValues())
        return;
    m_ownToggle = addToggle("ownValues.", QString());
    connect(m_ownToggle, &QPushButton::clicked, this, [this](bool isOpen) {
        if (!m_ownValues) {
            m_ownValues = new OwnValuesView(m_document, m_question, this);
            m_column->insertWidget(m_column->indexOf(m_note), m_ownValues);
        }
        m_ownValues->setVisible(isOpen);
    });
}

void QuestionCard::addNote()
{
    m_note = new NoteField(this);
    m_note->setObjectName(QStringLiteral("note.") + plain(m_document.framework()[m_question].id.text));
    m_note->hide();
    m_column->addWidget(m_note);
    m_noteToggle = addToggle("addNote.", tr("Add a note"));
    connect(m_noteToggle, &QPushButton::clicked, m_note, [this](bool isOpen) {
        m_note->setVisible(isOpen);
        if (isOpen)
            m_note->setFocus(Qt::OtherFocusReason);
    });
    connect(m_note, &NoteField::noted, this, [this](const QString& note) { m_document.setNote(m_question, note); });
}

/// An answer that does not fit is kept by the document, but counts as none and is shown as none.
void QuestionCard::showAnswer()
{
    const Answer* answer = m_document.answer(m_question);
    const bool isShown = answer && fits(m_document.framework(), m_question, answer->value);
    m_editor->showAnswer(isShown ? &answer->value : nullptr);
    const QString note = answer ? plain(answer->note) : QString();
    m_note->showNote(note);
    m_noteToggle->setVisible(answer);
    showReplaced();
    showEstimate(answer);
    if (m_ownToggle) {
        const int own = ownValuesIn(m_document, m_question);
        m_ownToggle->setText(own == 0 ? tr("Our own values") : tr("Our own values: %1").arg(own));
    }
    m_noteToggle->setText(note.isEmpty() ? tr("Add a note") : tr("Note"));
    if (!note.isEmpty() && !m_noteToggle->isChecked()) {
        m_noteToggle->setChecked(true);
        m_note->show();
    }
    if (!answer && !m_note->hasFocus())
        m_note->hide();
}

bool QuestionCard::isAnswered() const
{
    const Answer* answer = m_document.answer(m_question);
    return answer && fits(m_document.framework(), m_question, answer->value);
}

void QuestionCard::focusInput()
{
    m_editor->entry()->setFocus(Qt::ShortcutFocusReason); // a field then selects what it holds
}

void QuestionCard::keyPressEvent(QKeyEvent* event)
{
    constexpr Qt::KeyboardModifiers kTypingModifiers = Qt::ShiftModifier | Qt::KeypadModifier;
    if (event->modifiers() & ~kTypingModifiers)
        return QFrame::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        if (button && !m_editor->isAncestorOf(button))
            return button->click();
        if (m_editor->commit())
            Q_EMIT advanced();
        return;
    }
    if (!m_editor->press(event->text()))
        QFrame::keyPressEvent(event);
}

void QuestionCard::applySpacing()
{
    m_column->setContentsMargins(space::large(), space::large() - space::tiny(), space::large(), space::medium());
    m_column->setSpacing(space::small());
    // Buttons without a frame: their texts, not their edges, stand in line with the texts above.
    const int padding = space::tiny() + space::tiny() / 2 + 1;
    m_footerRow->setContentsMargins(-padding, 0, 0, 0);
    m_footer->layout()->setContentsMargins(0, 0, 0, 0);
    m_footer->layout()->setSpacing(space::tiny());
}

void QuestionCard::showHintsIfFocused()
{
    const QWidget* focused = QApplication::focusWidget();
    const bool isTyping = focused && focused->testAttribute(Qt::WA_InputMethodEnabled); // then digits are text
    m_editor->showHints(focused && isAncestorOf(focused) && !isTyping);
}

} // namespace waymark::ui
