#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "core/report/slides.h"
#include "ui/present/slide_scene.h"

namespace waymark::ui {

class DecisionDocument;
class Texts;

/// The verdict full screen, slide by slide, for who sits in the room: keys alone, and a key that blacks it out. It
/// follows the document as soon as it is explored anew, and keeps its place. Goes when it is closed.
class Presentation : public QWidget {
    Q_OBJECT
public:
    /// Document and texts must outlive it.
    Presentation(DecisionDocument& document, const Texts& texts, QWidget* parent = nullptr);

    const std::vector<Slide>& slides() const { return m_slides; }
    std::size_t current() const { return m_current; }
    /// The slide of that id, or else the first.
    void goTo(const std::string& id);
    bool isBlack() const { return m_isBlack; }
    const SlideScene& scene() const { return m_scene; }

Q_SIGNALS:
    /// Another slide is shown.
    void slideChanged(const std::string& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void goTo(std::size_t slide);
    void goBy(int steps);
    void toggleBlack();
    void showSlide();
    /// What the slide says, for screen readers.
    void speak();

    DecisionDocument& m_document;
    const Texts& m_texts;
    std::vector<Slide> m_slides; ///< at least the title and the verdict
    std::size_t m_current = 0;
    SlideScene m_scene;
    bool m_isBlack = false;
};

/// The slides of a document, of what is known now.
std::vector<Slide> slidesOf(const DecisionDocument& document);

} // namespace waymark::ui
