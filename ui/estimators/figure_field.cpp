#include "ui/estimators/figure_field.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLocale>
#include <QStyle>
#include <QTimer>

#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr int kLetters = 7;
constexpr int kMostDecimals = 6;

} // namespace

QString spelt(double figure, int least)
{
    for (int decimals = least; decimals < kMostDecimals; ++decimals) {
        const QString text = number(figure, decimals);
        if (QLocale().toDouble(text) == figure)
            return text;
    }
    return number(figure, kMostDecimals);
}

FigureField::FigureField(const QString& name, const NumberRange& range, QWidget* parent)
    : QLineEdit(parent),
      m_name(name),
      m_range(range)
{
    setAccessibleName(name);
    setAccessibleDescription(rangeText());
    setAlignment(Qt::AlignRight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
    connect(this, &QLineEdit::textEdited, this, &FigureField::takeText);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (m_fault.isEmpty())
            showFigure(m_figure);
    });
}

QSize FigureField::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int unit = metrics.horizontalAdvance(u' ' + plain(m_range.unit));
    const int digits = metrics.horizontalAdvance(QLatin1Char('0')) * kLetters;
    return {digits + (m_range.unit.empty() ? 0 : unit) + 2 * space::small(), QLineEdit::sizeHint().height()};
}

void FigureField::showFigure(double figure)
{
    m_figure = figure;
    const QString text = spelt(figure, 0);
    setText(m_range.unit.empty() ? text : text + QChar::Nbsp + plain(m_range.unit));
    setFault({});
}

std::optional<double> FigureField::typed() const
{
    QString text = this->text().trimmed();
    const QString unit = plain(m_range.unit);
    if (!unit.isEmpty() && text.endsWith(unit, Qt::CaseInsensitive))
        text = text.chopped(unit.size()).trimmed();
    bool isNumber = false;
    const double figure = QLocale().toDouble(text, &isNumber);
    const bool fits = isNumber && figure >= m_range.min && figure <= m_range.max;
    return fits ? std::optional(figure) : std::nullopt;
}

void FigureField::takeText()
{
    const std::optional<double> figure = typed();
    setFault(figure ? QString() : tr("%1: please give %2.").arg(m_name, rangeText()));
    if (!figure || *figure == m_figure)
        return;
    m_figure = *figure;
    Q_EMIT figureTyped(m_figure);
}

void FigureField::step(int direction)
{
    showFigure(std::clamp(m_figure + direction * m_range.step, m_range.min, m_range.max));
    Q_EMIT figureTyped(m_figure);
}

void FigureField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        step(event->key() == Qt::Key_Up ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

void FigureField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    QTimer::singleShot(0, this, &QLineEdit::selectAll); // a click would put the cursor back
}

void FigureField::setFault(const QString& fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    setToolTip(plainToolTip(fault));
    setProperty("faulty", !fault.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    Q_EMIT faultChanged();
}

QString FigureField::rangeText() const
{
    const QString bounds = tr("a number from %1 to %2").arg(spelt(m_range.min, 0), spelt(m_range.max, 0));
    return m_range.unit.empty() ? bounds : bounds + u' ' + plain(m_range.unit);
}

} // namespace waymark::ui
