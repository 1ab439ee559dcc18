#include "ui/shell/start_page.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/shell/card_grid.h"
#include "ui/shell/folder_view.h"
#include "ui/shell/pane.h"
#include "ui/shell/start_card.h"
#include "ui/text/texts.h"
#include "ui/theme/gap.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

constexpr int kSideWidth = 8; ///< times the page margin
constexpr int kCardWidth = 5; ///< times the page margin, at least

Label* label(TextStyle style, TextTone tone, const QString& text)
{
    return new Label(text, style, tone, nullptr);
}

QString describe(const RecentDecision& recent)
{
    QStringList parts;
    if (!recent.framework.isEmpty())
        parts << recent.framework;
    if (recent.missing)
        parts << StartPage::tr("not found");
    else if (recent.questions > 0 && recent.answered >= recent.questions)
        parts << StartPage::tr("complete");
    else if (recent.questions > 0)
        parts << StartPage::tr("%1 of %2 answered").arg(recent.answered).arg(recent.questions);
    parts << typedFileName(recent.path);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("page.start"));
    setAccessibleName(tr("Start"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide()); // made first, so that it is also read and tabbed to first
    m_offer = new QScrollArea(this);
    m_offer->setAccessibleName(tr("Decisions to open"));
    m_offer->setWidgetResizable(true);
    m_offer->setFrameShape(QFrame::NoFrame);
    m_offer->setFocusPolicy(Qt::NoFocus);
    m_offer->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_offer, 1);
}

QWidget* StartPage::makeSide()
{
    auto* side = new Pane(Qt::RightEdge, this);
    auto* column = new QVBoxLayout(side);
    followTheme(side, [side, column] {
        side->setFixedWidth(kSideWidth * space::page());
        column->setContentsMargins(space::page(), space::page() + space::large(), space::page(), space::page());
        column->setSpacing(space::small());
    });
    column->addWidget(label(TextStyle::display, TextTone::normal, tr("Waymark")));
    column->addWidget(label(TextStyle::body, TextTone::muted,
        tr("Decide on a stack together, see what the choice rests on, and keep the record.")));
    column->addItem(new Gap(space::small));
    auto* fresh = makeButton(tr("New decision"), QStringLiteral("start.new"));
    fresh->setProperty("primary", true);
    auto* open = makeButton(tr("Open…"), QStringLiteral("start.open"));
    connect(fresh, &QPushButton::clicked, this, &StartPage::newWanted);
    auto* folder = makeButton(tr("Folder…"), QStringLiteral("start.folder"));
    folder->setToolTip(tr("Keep an eye on the decisions in a folder: which still stand, which to revisit"));
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(folder, &QPushButton::clicked, this, &StartPage::folderWanted);
    for (QPushButton* button : {fresh, open, folder})
        column->addWidget(button);
    column->addItem(new Gap(space::large));
    column->addWidget(
        label(TextStyle::small, TextTone::muted, tr("Nothing leaves this laptop. Works without a network.")));
    column->addStretch(1);
    return side;
}

QPushButton* StartPage::makeButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(true);
    button->setProperty("wide", true);
    return button;
}

void StartPage::showContent(const StartContent& content)
{
    m_content = content;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void StartPage::refresh()
{
    m_isStale = false;
    auto* offer = new QWidget;
    auto* column = new QVBoxLayout(offer);
    followTheme(offer, [column] {
        column->setContentsMargins(space::page(), space::page() + space::large(), space::page(), space::page());
        column->setSpacing(space::medium());
    });
    if (!m_content.recent.empty()) {
        column->addWidget(label(TextStyle::heading, TextTone::normal, tr("Recent")));
        column->addWidget(makeRecent());
        column->addItem(new Gap(space::large));
    }
    if (m_content.folder) {
        column->addWidget(makeFolder());
        column->addItem(new Gap(space::large));
    }
    if (!m_content.examples.empty()) {
        column->addWidget(label(TextStyle::heading, TextTone::normal, tr("Start from an example")));
        column->addWidget(makeExamples());
    }
    column->addStretch(1);
    offer->resize(m_offer->viewport()->size()); // else the area measures it at a width it will not have
    m_offer->setWidget(offer);                  // deletes the one before
}

QWidget* StartPage::makeRecent()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    followTheme(list, [column] { column->setSpacing(space::medium()); });
    for (const RecentDecision& one : m_content.recent)
        addRecent(*list, one);
    return list;
}

void StartPage::addRecent(QWidget& list, const RecentDecision& recent)
{
    const QString title =
        recent.title.isEmpty() ? typedName(QFileInfo(recent.path).completeBaseName().toStdString()) : recent.title;
    auto* card = new StartCard(title, describe(recent), &list);
    card->setObjectName(QStringLiteral("recent.") + recent.path);
    card->setEnabled(!recent.missing);
    if (!recent.verdict.isEmpty() && !recent.missing)
        card->setResult(recent.verdict, recent.colour);
    connect(card, &QPushButton::clicked, this, [this, path = recent.path] { Q_EMIT openPathWanted(path); });
    list.layout()->addWidget(card);
}

QWidget* StartPage::makeFolder()
{
    auto* view = new FolderView(*m_content.folder, nullptr);
    connect(view, &FolderView::openWanted, this, &StartPage::openPathWanted);
    connect(view, &FolderView::compareWanted, this, &StartPage::compareWanted);
    return view;
}

QWidget* StartPage::makeExamples()
{
    auto* grid = new CardGrid(kCardWidth, nullptr);
    for (const ExampleFile& example : m_content.examples) {
        auto* card = new StartCard(example.title, example.subtitle, grid);
        card->setObjectName(QStringLiteral("example.") + QFileInfo(example.path).completeBaseName());
        connect(card, &QPushButton::clicked, this, [this, path = example.path] { Q_EMIT exampleWanted(path); });
        grid->addCard(card);
    }
    return grid;
}

} // namespace waymark::ui
