#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace waymark {

/// From the ids that a profile gives its functions or locations to their positions. Ids that count 1, 2, 3 …, as is
/// usual, take no memory; others 12 bytes each, which is what keeps a profile of nothing but ids within bounds.
class IdTable {
public:
    explicit IdTable(std::size_t expected) : m_expected(expected) {}

    /// The id of the next position. Of an id that comes again the first counts.
    void add(std::uint64_t id);
    /// Call it after the last `add` and before the first `find`.
    void seal();
    std::optional<std::uint32_t> find(std::uint64_t id) const;

private:
    struct Entry {
        std::uint32_t high; ///< half of the id: whole, it would be aligned to 16 bytes an entry
        std::uint32_t low;
        std::uint32_t position;
        auto operator<=>(const Entry&) const = default;
    };
    static Entry entry(std::uint64_t id, std::size_t position);

    std::size_t m_expected;
    std::size_t m_count = 0;
    std::vector<Entry> m_entries; ///< none while the ids count up from 1
};

} // namespace waymark
