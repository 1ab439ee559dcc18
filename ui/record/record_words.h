#pragma once

#include <string>

#include <QString>

#include "core/decision/record.h"
#include "core/framework/framework.h"

namespace waymark::ui {

/// 'Accepted', for a form; within a sentence: `statusInSentence`.
QString statusName(RecordStatus status);
QString statusInSentence(RecordStatus status);

/// '28 Nov 2026', in the reader's language; what is no date, as it is.
QString dateText(const std::string& isoDate);

/// The alternative's name; of one that the framework does not know, its id.
QString nameOfAlternative(const Framework& framework, const AlternativeId& alternative);

/// 'Recorded as revision 2 on 28 Nov 2026, accepted: …'.
QString recordedText(const Framework& framework, const Revision& revision);

/// The first digits of a hash, enough to tell revisions apart.
QString shortHash(const std::string& hash);

} // namespace waymark::ui
