#include "ui/pages/verdict/verdict_head.h"

#include <algorithm>

#include <QBoxLayout>

#include "core/explanation/strength.h"
#include "ui/document/decision_document.h"
#include "ui/pages/verdict/verdict_words.h"
#include "ui/text/texts.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

TextTone toneOf(Strength strength)
{
    return strength == Strength::robust ? TextTone::positive : TextTone::warning;
}

} // namespace

VerdictHead::VerdictHead(DecisionDocument& document, const Texts& texts, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_texts(texts)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(makeLabel("verdict.caption", TextStyle::small, TextTone::muted));
    findChild<Label*>(QStringLiteral("verdict.caption"))->setText(tr("Recommendation"));
    m_line = new QHBoxLayout;
    m_headline = makeLabel("verdict.headline", TextStyle::display, TextTone::normal);
    m_strength = makeLabel("verdict.strength", TextStyle::strong, TextTone::normal);
    m_strength->setProperty("chip", true);
    m_strength->setWordWrap(false);
    m_summary = makeLabel("verdict.summary", TextStyle::body, TextTone::muted);
    m_line->addWidget(m_headline);
    m_line->addWidget(m_strength, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_line->addWidget(m_summary, 1);
    m_column->addLayout(m_line);
    m_doubts = makeLabel("verdict.doubts", TextStyle::body, TextTone::normal);
    m_thresholds = makeLabel("verdict.thresholds", TextStyle::small, TextTone::muted);
    m_column->addWidget(m_doubts);
    m_column->addWidget(m_thresholds);
    followTheme(this, [this] { m_column->setSpacing(space::tiny()); });
}

Label* VerdictHead::makeLabel(const char* name, TextStyle style, TextTone tone)
{
    auto* label = new Label(QString(), style, tone, this);
    label->setObjectName(QLatin1String(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void VerdictHead::refresh()
{
    const auto assessment = m_document.assessment();
    const VerdictWords words{m_document.framework(), *assessment, m_texts};
    m_headline->setText(words.headline());
    if (const auto winner = assessment->verdict.alternative)
        m_headline->setAlternative(m_document.framework()[*winner].colour);
    else
        m_headline->setTone(TextTone::normal);
    m_summary->setText(words.summary());
    showStrength();
}

void VerdictHead::showStrength()
{
    const auto assessment = m_document.assessment();
    const auto robustness = m_document.robustness();
    const bool isKnown = robustness && assessment->verdict.alternative;
    for (Label* label : {m_strength, m_doubts, m_thresholds})
        label->setVisible(isKnown);
    if (!isKnown)
        return;
    const StrengthSentences said = strengthSentences(m_document.framework(), *assessment, *robustness);
    QStringList lines(m_texts.say(said.shares));
    for (const Message& doubt : said.doubts)
        lines << m_texts.say(doubt);
    m_strength->setText(m_texts.say(said.name));
    m_strength->setTone(toneOf(robustness->strength));
    m_doubts->showText(lines.join(QLatin1Char('\n')));
    m_thresholds->showText(m_texts.say(said.thresholds));
}

void VerdictHead::arrange(int width)
{
    const int headline = m_headline->fontMetrics().horizontalAdvance(m_headline->text());
    const int strength = m_strength->isHidden() ? 0 : m_strength->sizeHint().width();
    const int summary = m_summary->minimumSizeHint().width() + 2 * (space::page() + space::medium());
    const bool isBeside = headline + strength < std::min(width / 2, width - summary);
    m_line->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setSpacing(isBeside ? space::medium() : space::tiny());
    m_headline->setWordWrap(!isBeside);
}

} // namespace waymark::ui
