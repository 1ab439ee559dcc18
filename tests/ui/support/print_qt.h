#pragma once

#include <ostream>

#include <QString>

// GoogleTest finds this beside the type and so prints a text instead of bytes.

inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
