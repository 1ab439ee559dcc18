// The kernel's own parts, compiled here a further time with whatever instructions the tests are compiled for.
#define WAYMARK_ISA tested
#include "core/smaa/kernel/draw_weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include <gtest/gtest.h>

#include "core/sampling/random_stream.h"

namespace waymark::kernel::tested {
namespace {

constexpr int kBlocks = 400;

TEST(SortingNetwork, sortsEveryLengthThatIsUnrolled)
{
    std::mt19937 generator(1);
    const auto check = [&]<int N>(std::integral_constant<int, N>) {
        I x[N];
        for (I& each : x)
            for (int lane = 0; lane < kLanes; ++lane)
                each[lane] = static_cast<std::int32_t>(generator() % 50);
        sortLanes<N>(x);
        for (int i = 1; i < N; ++i)
            for (int lane = 0; lane < kLanes; ++lane)
                EXPECT_LE(x[i - 1][lane], x[i][lane]) << N;
    };
    [&]<int... N>(std::integer_sequence<int, N...>)
    {
        (check(std::integral_constant<int, N + 1>{}), ...);
    }
    (std::make_integer_sequence<int, kMostSorted - 1>{});
}

Chunk chunkOf(std::uint64_t seed)
{
    return makeChunk(chunkStream(seed, 0), 0);
}

/// Work space for one criterion.
struct Room {
    alignas(64) std::uint32_t bits[2 * kBlock];
    alignas(64) float numbers[3 * kBlock];
    Scratch scratch()
    {
        Scratch scratch;
        scratch.bits = bits;
        scratch.numbers = numbers;
        return scratch;
    }
};

/// Kolmogorov and Smirnov's distance of two samples, scaled; above 1.95 in one of a thousand cases if they are alike.
double scaledDistance(std::vector<double> one, std::vector<double> other)
{
    std::ranges::sort(one);
    std::ranges::sort(other);
    double distance = 0;
    std::size_t j = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (i + 1 < one.size() && one[i + 1] == one[i])
            continue;
        while (j < other.size() && other[j] <= one[i])
            ++j;
        distance = std::max(distance, std::abs(static_cast<double>(i + 1) - static_cast<double>(j)));
    }
    return distance / std::sqrt(2.0 * static_cast<double>(one.size()));
}

double meanOf(const std::vector<double>& sample)
{
    return std::accumulate(sample.begin(), sample.end(), 0.0) / static_cast<double>(sample.size());
}

double varianceOf(const std::vector<double>& sample)
{
    const double mean = meanOf(sample);
    double sum = 0;
    for (const double x : sample)
        sum += (x - mean) * (x - mean);
    return sum / static_cast<double>(sample.size());
}

TEST(Normals, haveTheRightDistributionAndTailsAndDoNotHangTogether)
{
    Room room;
    Stream stream = makeStream(chunkOf(11));
    std::mt19937_64 generator(1);
    std::normal_distribution<double> normal;
    std::vector<double> drawn;
    std::vector<double> expected;
    double together = 0;
    for (int block = 0; block < kBlocks; ++block) {
        fillNormals(stream, room.bits, room.numbers, kBlock);
        drawn.insert(drawn.end(), room.numbers, room.numbers + kBlock);
        for (int i = 0; i < kBlock / 2; ++i)
            together += static_cast<double>(room.numbers[i]) * static_cast<double>(room.numbers[i + kBlock / 2]);
    }
    for (std::size_t i = 0; i < drawn.size(); ++i)
        expected.push_back(normal(generator));
    const auto count = static_cast<double>(drawn.size());
    EXPECT_LT(scaledDistance(drawn, expected), 1.95);
    EXPECT_NEAR(meanOf(drawn), 0, 4 / std::sqrt(count));
    EXPECT_NEAR(varianceOf(drawn), 1, 4 * std::sqrt(2 / count));
    EXPECT_NEAR(together / (count / 2), 0, 4 / std::sqrt(count / 2));
    const auto far = static_cast<double>(std::ranges::count_if(drawn, [](double x) { return std::abs(x) > 3; }));
    EXPECT_NEAR(far / count, 0.0026998, 4 * std::sqrt(0.0027 / count));
}

/// Below this single precision runs out of numbers; as weights they are all 0.
constexpr double kLeast = 1e-36;

class Gamma : public testing::TestWithParam<double> {};

GammaShape shapeOf(double alpha)
{
    const double d = (alpha < 1 ? alpha + 1 : alpha) - 1.0 / 3;
    return {static_cast<float>(d), static_cast<float>(1 / std::sqrt(9 * d)),
        alpha < 1 ? static_cast<float>(1 / alpha) : 0.0f};
}

TEST_P(Gamma, hasTheMomentsAndTheDistributionOfTheStandardLibrarys)
{
    const double alpha = GetParam();
    Room room;
    Stream stream = makeStream(chunkOf(3));
    std::mt19937_64 generator(5);
    std::gamma_distribution<double> gamma(alpha);
    std::vector<double> drawn;
    std::vector<double> expected;
    for (int block = 0; block < kBlocks; ++block) {
        drawGamma(shapeOf(alpha), stream, room.scratch());
        for (int i = 0; i < kBlock; ++i)
            drawn.push_back(std::max(static_cast<double>(room.numbers[i]), kLeast));
    }
    for (std::size_t i = 0; i < drawn.size(); ++i)
        expected.push_back(std::max(gamma(generator), kLeast));
    const auto count = static_cast<double>(drawn.size());
    EXPECT_LT(scaledDistance(drawn, expected), 1.95);
    EXPECT_NEAR(meanOf(drawn), alpha, 4 * std::sqrt(alpha / count));
    const double varianceOfVariance = (2 * alpha * alpha + 6 * alpha) / count; // (kurtosis - 1) variance^2
    EXPECT_NEAR(varianceOf(drawn), alpha, 4 * std::sqrt(varianceOfVariance));
}

INSTANTIATE_TEST_SUITE_P(Shapes, Gamma, testing::Values(0.02, 0.1, 0.5, 0.99, 1.0, 1.3, 2.0, 8.0, 50.0, 500.0));

} // namespace
} // namespace waymark::kernel::tested
