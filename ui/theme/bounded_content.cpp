#include "ui/theme/bounded_content.h"

#include <QHBoxLayout>
#include <QWidget>

namespace waymark::ui {

QWidget* boundedContent(QWidget* body)
{
    auto* content = new QWidget(body);
    auto* beside = new QHBoxLayout(body);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(content, 1);
    beside->addStretch(0);
    return content;
}

} // namespace waymark::ui
