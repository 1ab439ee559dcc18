#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/message.h"
#include "core/decision/record.h"
#include "core/report/chart.h"

namespace waymark {

/// Sentences that read on. Whoever writes them out asks a MessageCatalogue for their words.
struct Paragraph {
    std::vector<Message> sentences;
    bool operator==(const Paragraph&) const = default;
};

struct Bullets {
    Message lead = {};                            ///< what they have in common, above them; without an id: nothing
    std::vector<std::vector<Message>> items = {}; ///< sentences of each
    bool operator==(const Bullets&) const = default;
};

/// What stands in a row and a column: words, or a number in words with its figure as numeric argument
/// (core/report/cells).
struct TableRow {
    std::string key; ///< unique in its table: an id of the framework, as a rule
    std::vector<Message> cells;
    bool operator==(const TableRow&) const = default;
};

struct TableColumn {
    std::string key; ///< unique in its table
    Message heading;
    bool isNumeric = false;
    bool operator==(const TableColumn&) const = default;
};

struct Table {
    std::string key; ///< unique in its report
    Message caption;
    std::vector<TableColumn> columns; ///< the first names the row
    std::vector<TableRow> rows;
    bool operator==(const Table&) const = default;
};

/// Key of the row that adds up those above it.
inline constexpr const char* kTotalRow = "total";

/// A chart and its twin in figures.
struct ChartBlock {
    Chart chart;
    Table table;
    bool operator==(const ChartBlock&) const = default;
};

using Block = std::variant<Paragraph, Bullets, Table, ChartBlock>;

struct Section {
    std::string id; ///< unique in its report, [a-z-]: anchor and start of keys
    Message heading;
    std::vector<Block> blocks;
    bool operator==(const Section&) const = default;
};

/// What is told of a decision, in order, before any format. HTML, PDF, presentation, JSON and CSV all come from it, and
/// so agree in every number; decision records come from the same study (core/report/decision_record).
struct Report {
    std::string title;                  ///< the decision's, as typed
    Message headline;                   ///< in a line: the verdict, or what was chosen instead of it
    int headlineColour = -1;            ///< of its alternative; -1: undecided
    std::optional<Message> recommended; ///< the verdict in a line where something else was chosen
    std::optional<Message> strength;    ///< of the verdict, in a word; none while undecided
    std::optional<Revision> recorded;   ///< the revision it tells of; none: not recorded
    std::vector<Section> sections;
    Message colophon; ///< engine, framework with version and hash, seed and worlds, at the foot of every page
    Frozen frozen;    ///< `figures` holds every number of the sections, see `figuresOf`
    bool operator==(const Report&) const = default;
};

/// Every number in the sections by key, and every text argument named `id`. Cells: `SECTION.TABLE.ROW.COLUMN`, with
/// `.ARGUMENT` behind it if a cell has several. Sentences: `SECTION.BLOCK.SENTENCE.ARGUMENT`, of bullets
/// `SECTION.BLOCK.ITEM.SENTENCE.ARGUMENT` (positions from 0; the lead is item `lead`), of a chart's words
/// `SECTION.CHART.SENTENCE.ARGUMENT` (its `about` is sentence `about`).
Figures figuresOf(const std::vector<Section>& sections);

/// The status that the decision was recorded with, or that it is not recorded.
Message statusOf(const Report& report);

} // namespace waymark
