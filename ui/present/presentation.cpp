#include "ui/present/presentation.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>

#include "core/report/report_words.h"
#include "ui/document/decision_document.h"
#include "ui/record/recording.h"
#include "ui/text/texts.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

Presentation::Presentation(DecisionDocument& document, const Texts& texts, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_document(document),
      m_texts(texts)
{
    setObjectName(QStringLiteral("presentation"));
    setWindowTitle(tr("Presentation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    m_slides = slidesOf(document);
    followTheme(this, [this] { showSlide(); });
    connect(&document, &DecisionDocument::explored, this, &Presentation::refresh);
    connect(&document, &DecisionDocument::assessed, this, [this] {
        if (!m_document.assessment()->verdict.alternative) // then there is nothing to explore
            refresh();
    });
    document.startExploring();
}

/// By the id, as slides come and go with what is decided.
void Presentation::refresh()
{
    const std::string id = m_slides[m_current].id;
    m_slides = slidesOf(m_document);
    const auto kept = std::ranges::find(m_slides, id, &Slide::id);
    m_current =
        kept != m_slides.end() ? std::size_t(kept - m_slides.begin()) : std::min(m_current, m_slides.size() - 1);
    showSlide();
}

void Presentation::goTo(const std::string& id)
{
    const auto wanted = std::ranges::find(m_slides, id, &Slide::id);
    goTo(wanted == m_slides.end() ? 0 : std::size_t(wanted - m_slides.begin()));
}

void Presentation::goTo(std::size_t slide)
{
    m_isBlack = false;
    m_current = std::min(slide, m_slides.size() - 1);
    showSlide();
    Q_EMIT slideChanged(m_slides[m_current].id);
}

/// While the screen is black, a step brings the slide back that was there.
void Presentation::goBy(int steps)
{
    const int wanted = int(m_current) + (m_isBlack ? 0 : steps);
    goTo(std::size_t(std::max(wanted, 0)));
}

void Presentation::toggleBlack()
{
    m_isBlack = !m_isBlack;
    speak();
    update();
}

void Presentation::showSlide()
{
    const double shape = height() > 0 ? double(width()) / height() : 1;
    m_scene = sceneOf(m_slides[m_current],
        {m_texts.catalogue(), Theme::of(palette()), shape, m_document.toTell().title, int(m_current) + 1,
            int(m_slides.size())});
    speak();
    update();
}

void Presentation::speak()
{
    const QString topic = QString::fromStdString(lineOf(m_texts.catalogue(), m_slides[m_current].topic));
    setAccessibleName(
        m_isBlack ? tr("Black screen") : tr("Slide %1 of %2: %3").arg(m_current + 1).arg(m_slides.size()).arg(topic));
    setAccessibleDescription(m_isBlack ? QString() : m_scene.spoken);
}

void Presentation::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return goBy(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return goBy(-1);
    case Qt::Key_Home:
        return goTo(std::size_t(0));
    case Qt::Key_End:
        return goTo(m_slides.size() - 1);
    case Qt::Key_F5:
        return goTo(event->modifiers() & Qt::ShiftModifier ? m_current : 0);
    case Qt::Key_B:
    case Qt::Key_Period:
        return toggleBlack();
    case Qt::Key_Escape:
        close();
        return;
    default:
        break;
    }
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        return goTo(std::size_t(event->key() - Qt::Key_1));
    QWidget::keyPressEvent(event);
}

void Presentation::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goBy(1);
}

void Presentation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_isBlack)
        painter.fillRect(rect(), Qt::black);
    else
        paintScene(painter, m_scene, rect());
}

void Presentation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showSlide();
}

std::vector<Slide> slidesOf(const DecisionDocument& document)
{
    const Study study = document.study();
    const Decision told = document.toTell();
    return waymark::slidesOf({document.framework(), told, study, recordedNow(document)});
}

} // namespace waymark::ui
