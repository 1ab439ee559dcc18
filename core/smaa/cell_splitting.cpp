#include "core/smaa/cell_splitting.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace waymark {
namespace {

/// What two functionals' cancelling leaves at a vertex is rounding; taken for a sign it would split slivers.
constexpr double kRounding = 4 * std::numeric_limits<double>::epsilon();

/// A part that waits for its turn. Vertices made after it was put aside are gone by then.
struct Waiting {
    double share = 0;
    std::size_t functional = 0;
    std::size_t vertices = 0;
};

/// The ends of an edge that a functional's plane cuts, as places in the cell.
struct Edge {
    std::size_t above = 0;
    std::size_t below = 0;
};

class Splitter {
public:
    Splitter(const MeasuredSimplex& simplex, std::size_t budget);
    std::optional<std::size_t> run(const CellVisitor& visit);

private:
    double* vertex(std::size_t index) { return m_vertices.data() + index * m_stride; }
    double at(std::size_t corner, std::size_t functional) { return vertex(m_corners[corner])[functional]; }
    bool cutUntilOneSign();
    bool cut(const Edge& edge);
    void addVertexOn(const Edge& edge, double towardsBelow, double towardsAbove);
    void show(const CellVisitor& visit);
    bool takeNext();

    std::size_t m_size;        ///< vertices of a cell
    std::size_t m_functionals; ///< leading numbers of a vertex; its coordinates come after them
    std::size_t m_stride;
    std::size_t m_cellsLeft;
    std::vector<double> m_vertices; ///< a stack: those of the simplex, then one for each cut on the way to here
    std::vector<std::uint32_t> m_corners;
    std::vector<Waiting> m_waiting;
    std::vector<std::uint32_t> m_waitingCorners; ///< m_size for each that waits
    std::vector<int> m_signs;
    std::vector<double> m_centroid;
    double m_share = 1;
    std::size_t m_functional = 0; ///< the first whose sign is not settled in this cell
};

Splitter::Splitter(const MeasuredSimplex& simplex, std::size_t budget)
    : m_size(simplex.vertices.size()),
      m_functionals(simplex.functionals.size()),
      m_stride(m_functionals + m_size),
      m_cellsLeft(budget),
      m_signs(m_functionals, 0),
      m_centroid(m_size, 0)
{
    for (std::size_t v = 0; v < m_size; ++v) {
        for (const std::vector<double>& functional : simplex.functionals)
            m_vertices.push_back(functional[v]);
        m_vertices.insert(m_vertices.end(), simplex.vertices[v].begin(), simplex.vertices[v].end());
        m_corners.push_back(static_cast<std::uint32_t>(v));
    }
}

std::optional<std::size_t> Splitter::run(const CellVisitor& visit)
{
    const std::size_t budget = m_cellsLeft;
    do {
        if (m_cellsLeft == 0 || !cutUntilOneSign())
            return std::nullopt;
        --m_cellsLeft;
        show(visit);
    } while (takeNext());
    return budget - m_cellsLeft;
}

/// False when the parts put aside alone use up the budget.
bool Splitter::cutUntilOneSign()
{
    while (m_functional < m_functionals) {
        Edge edge;
        for (std::size_t corner = 1; corner < m_size; ++corner) {
            const double value = at(corner, m_functional);
            if (value > at(edge.above, m_functional))
                edge.above = corner;
            if (value < at(edge.below, m_functional))
                edge.below = corner;
        }
        const bool isAbove = at(edge.above, m_functional) > 0;
        const bool isBelow = at(edge.below, m_functional) < 0;
        if (isAbove && isBelow) {
            if (!cut(edge))
                return false;
            continue;
        }
        m_signs[m_functional++] = (isAbove ? 1 : 0) - (isBelow ? 1 : 0);
    }
    return true;
}

/// Goes on with the part above the plane and puts the part below aside.
bool Splitter::cut(const Edge& edge)
{
    const double above = at(edge.above, m_functional);
    const double below = -at(edge.below, m_functional);
    const double towardsBelow = above / (above + below);
    const double towardsAbove = below / (above + below);
    const auto made = static_cast<std::uint32_t>(m_vertices.size() / m_stride);
    addVertexOn(edge, towardsBelow, towardsAbove);
    m_waiting.push_back({m_share * towardsAbove, m_functional, made + 1U});
    const std::size_t aside = m_waitingCorners.size();
    m_waitingCorners.insert(m_waitingCorners.end(), m_corners.begin(), m_corners.end());
    m_waitingCorners[aside + edge.above] = made;
    m_corners[edge.below] = made;
    m_share *= towardsBelow;
    return m_waiting.size() < m_cellsLeft;
}

void Splitter::addVertexOn(const Edge& edge, double towardsBelow, double towardsAbove)
{
    m_vertices.resize(m_vertices.size() + m_stride);
    const double* above = vertex(m_corners[edge.above]);
    const double* below = vertex(m_corners[edge.below]);
    double* made = m_vertices.data() + m_vertices.size() - m_stride;
    made[m_functional] = 0;
    for (std::size_t i = m_functional + 1; i < m_stride; ++i) { // settled functionals are not looked at again
        const double a = towardsAbove * above[i];
        const double b = towardsBelow * below[i];
        made[i] = std::abs(a + b) > kRounding * (std::abs(a) + std::abs(b)) ? a + b : 0;
    }
}

void Splitter::show(const CellVisitor& visit)
{
    std::fill(m_centroid.begin(), m_centroid.end(), 0.0);
    for (const std::uint32_t corner : m_corners)
        for (std::size_t i = 0; i < m_size; ++i)
            m_centroid[i] += vertex(corner)[m_functionals + i];
    for (double& coordinate : m_centroid)
        coordinate /= static_cast<double>(m_size);
    visit({m_share, m_centroid, m_signs});
}

bool Splitter::takeNext()
{
    if (m_waiting.empty())
        return false;
    const Waiting next = m_waiting.back();
    m_waiting.pop_back();
    m_share = next.share;
    m_functional = next.functional;
    m_vertices.resize(next.vertices * m_stride);
    std::copy(m_waitingCorners.end() - m_size, m_waitingCorners.end(), m_corners.begin());
    m_waitingCorners.resize(m_waitingCorners.size() - m_size);
    return true;
}

} // namespace

std::optional<std::size_t> splitIntoCells(const MeasuredSimplex& simplex, std::size_t budget, const CellVisitor& visit)
{
    return Splitter(simplex, budget).run(visit);
}

} // namespace waymark
