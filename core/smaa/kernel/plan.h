#pragma once

#include <cstddef>
#include <cstdint>

#include "core/sampling/kernel/chunk.h"

// What the kernel is told and what it hands back: plain numbers behind plain pointers, as chunk.h wants them.
namespace waymark::kernel {

inline constexpr int kBlock = 128;       ///< worlds that are worked on at a time; their numbers stay in L1
inline constexpr int kShareBits = 20;    ///< binary places of a weight while winning weights are added up
inline constexpr int kSumBits = 32;      ///< binary places of Counts::firstWeights
inline constexpr int kMostCodeBits = 16; ///< a longer order code is left to the observer

enum class WeightDraw { fixed, simplex, ordered, dirichlet, ranges };

/// Share of the widest criterion, or of the largest entry, below which totals count as equal: single precision adds up
/// 64 products of numbers below 1 with an error well below this.
inline constexpr float kSameTotals = 0x1p-20f;

/// A gamma variate's constants (Marsaglia & Tsang 2000).
struct GammaShape {
    float d = 0;     ///< shape - 1/3, of shape + 1 if shape < 1; 0: the variate is 0
    float c = 0;     ///< 1 / sqrt(9 d)
    float boost = 0; ///< 1 / shape if shape < 1, else 0
};

struct WeightPlan {
    WeightDraw draw = WeightDraw::fixed;
    int criteria = 0;
    const float* fixed = nullptr;       ///< [criterion]
    const GammaShape* shapes = nullptr; ///< [criterion]
    const float* low = nullptr;         ///< [criterion] points
    const float* width = nullptr;       ///< [criterion]
    const int* byPlace = nullptr;       ///< [place] criterion, the heaviest first
    const int* groups = nullptr;        ///< sizes of the groups of tied criteria, in the order of the places
    int groupCount = 0;
};

/// A triangular value with a draw of its own.
struct TriangleCell {
    int alternative = 0;
    int criterion = 0;
    float low = 0;
    float high = 0;
    float peak = 0; ///< probability below the mode
    float rise = 0; ///< (high - low) (mode - low)
    float fall = 0; ///< (high - low) (high - mode)
};

/// A normal value with a draw of its own.
struct NormalCell {
    int alternative = 0;
    int criterion = 0;
    float mean = 0;
    float sd = 0;
};

struct VariatePlan {
    float loading = 0;
    float own = 1; ///< sqrt(1 - loading^2)
};

struct PickPlan {
    const float* bounds = nullptr; ///< chances added up, without the last
    int count = 0;
};

/// One look-up in one world.
struct TermPlan {
    int alternative = 0;
    int criterion = 0;
    int variate = 0;               ///< ascending
    int pick = -1;                 ///< -1: none
    const float* tables = nullptr; ///< by option, one after the other
};

/// Whom the burden of proof compares. Without a default all alternatives are challengers.
struct RulePlan {
    bool wanted = false;
    int byDefault = -1;
    const int* challengers = nullptr;
    int count = 0;

    /// One bit per challenger above the default, two per pair of challengers.
    int codeBits() const { return (byDefault < 0 ? 0 : count) + count * (count - 1); }
    bool coded() const { return codeBits() <= kMostCodeBits; }
};

/// Sees each block's totals [alternative][kBlock], of which the first `worlds` count.
struct Observer {
    void (*see)(void* context, const float* totals, int worlds) = nullptr;
    void* context = nullptr;
};

struct Plan {
    int alternatives = 0;
    float tolerance = 0; ///< totals closer than this are equal
    WeightPlan weights;
    const float* values = nullptr; ///< [alternative][criterion]; none: all 0
    const TriangleCell* triangles = nullptr;
    int triangleCount = 0;
    const NormalCell* normals = nullptr;
    int normalCount = 0;
    const VariatePlan* variates = nullptr;
    int variateCount = 0;
    const PickPlan* picks = nullptr;
    int pickCount = 0;
    const TermPlan* terms = nullptr;
    int termCount = 0;
    RulePlan rule;
};

/// Whole numbers only, so that it does not matter in which order worlds are counted. m alternatives, n criteria.
struct Counts {
    std::uint64_t untied = 0;              ///< worlds without equal totals
    std::uint64_t* ranks = nullptr;        ///< [m][m] untied worlds by rank; the last rank is left out
    std::uint64_t* tiedRanks = nullptr;    ///< [m][m][m] other worlds by number of better and of equal ones
    std::uint64_t* above = nullptr;        ///< [m][m] a above b, for a < b
    std::uint64_t* equal = nullptr;        ///< [m][m] for a < b
    std::uint64_t* firstWeights = nullptr; ///< [m][n]
    std::uint64_t* orders = nullptr;       ///< [code]
};

/// Work space; every array starts on a cache line.
struct Scratch {
    std::uint32_t* bits = nullptr;   ///< [max(n, 2)][kBlock]
    float* numbers = nullptr;        ///< [3][kBlock]
    float* factor = nullptr;         ///< [kBlock]
    float* weights = nullptr;        ///< [n][kBlock]
    std::int32_t* shares = nullptr;  ///< [n][kBlock] the same as whole numbers
    float* totals = nullptr;         ///< [m][kBlock]
    float* spread = nullptr;         ///< [m][n][8] Plan::values, each in all lanes
    std::int32_t* offsets = nullptr; ///< [picks][kBlock]
    std::int32_t* index = nullptr;   ///< [2][kBlock]
    std::int32_t* first = nullptr;   ///< [m][kBlock] all bits set where a is first
    std::int32_t* tied = nullptr;    ///< [kBlock]
    std::int32_t* better = nullptr;  ///< [m][8]
    std::int32_t* codes = nullptr;   ///< [kBlock]
    std::int32_t* aboveSums = nullptr;
    std::int32_t* rankSums = nullptr;
    std::int32_t* firstSums = nullptr; ///< [m][n][8]; the two before: [m][m][8]
};

using SampleChunk = void (*)(const Plan&, const Chunk&, const Scratch&, Counts&, const Observer&);

/// An alternative and the fixed weights under which it is asked how often it is first.
struct Favourite {
    int alternative = 0;
    const float* weights = nullptr; ///< [criterion]
};

struct FirstsPlan {
    Plan table; ///< without its weights
    const Favourite* favourites = nullptr;
    int count = 0;
};

/// Work space; every array starts on a cache line. m alternatives, k favourites.
struct FirstsScratch {
    std::uint32_t* bits = nullptr; ///< [kBlock]
    float* values = nullptr;       ///< [kBlock] of one cell
    float* totals = nullptr;       ///< [m][k][kBlock]
};

/// Adds to [k][m]: worlds in which the favourite is first, by how many others equal it.
using SampleFirsts = void (*)(const FirstsPlan&, const Chunk&, const FirstsScratch&, std::uint64_t*);

/// The kernel as one instruction set has it.
struct Sampler {
    SampleChunk chunk = nullptr;
    SampleFirsts firsts = nullptr;
};

} // namespace waymark::kernel
