#pragma once

#include <utility>

#include <QList>
#include <QString>
#include <QStringList>

#include "core/decision/record.h"
#include "core/framework/framework.h"

namespace waymark::ui {

class Texts;

/// Name and text of each part.
using NamedTexts = QList<std::pair<QString, QString>>;

/// What people said; parts that are empty are left out.
NamedTexts statementTexts(const Framework& framework, const Revision& revision);

/// What the figures rest on: engine, seed, worlds, hash.
NamedTexts frozenTexts(const Revision& revision);

/// The figures by what they are about, in the framework's names and order; those that it does not know come last, as
/// they are.
NamedTexts figureTexts(const Framework& framework, const Revision& revision);

/// When it is to be looked at again, a line each: 'If …: the verdict would be …'.
QStringList triggerTexts(const Framework& framework, const Revision& revision, const Texts& texts);

} // namespace waymark::ui
