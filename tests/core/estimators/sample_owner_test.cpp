#include "core/estimators/sample_owner.h"

#include <gtest/gtest.h>
#include <vector>

namespace waymark::test {
namespace {

using enum ProfileCategory;
using Stack = std::vector<ProfileCategory>;

constexpr std::size_t kNear = 4;

ProfileCategory categoryOf(const Stack& stack)
{
    return ownerOf(stack, kNear).category;
}

TEST(SampleOwner, IsTheFirstCallThatWorksForItself)
{
    EXPECT_EQ(ownerOf(Stack{inherit, reflection, crypto, application}, kNear), (SampleOwner{crypto, 2}));
    EXPECT_EQ(ownerOf(Stack{application, crypto}, kNear), (SampleOwner{application, 0}));
}

TEST(SampleOwner, IsTheCollectorNearTheLeaf)
{
    EXPECT_EQ(ownerOf(Stack{inherit, alloc, gc, application}, kNear), (SampleOwner{gc, 2}));
    EXPECT_EQ(categoryOf({application, inherit, inherit, inherit, gc}), application);
}

TEST(SampleOwner, IsForeignCodeAnywhere)
{
    EXPECT_EQ(categoryOf({syscall, inherit, application, application, application, foreign}), foreign);
}

TEST(SampleOwner, IsTheCollectorRatherThanForeignCode)
{
    EXPECT_EQ(categoryOf({gc, foreign}), gc);
}

TEST(SampleOwner, IsTheAllocatorAtTheLeafOrOnTheWay)
{
    EXPECT_EQ(categoryOf({alloc, serialization}), alloc);
    EXPECT_EQ(categoryOf({inherit, alloc, serialization}), alloc);
}

TEST(SampleOwner, IsTheSchedulerAtTheLeafAlone)
{
    EXPECT_EQ(categoryOf({sched, application}), sched);
    EXPECT_EQ(categoryOf({runtimeOther, sched, application}), application);
}

TEST(SampleOwner, OfASystemCallIsWhoeverMadeIt)
{
    EXPECT_EQ(categoryOf({syscall, syscall, networkIo, rpcHttp}), networkIo);
    EXPECT_EQ(categoryOf({syscall, inherit, application}), application);
}

TEST(SampleOwner, OfWaitingIsTheNetworkUnlessFilesTakePart)
{
    EXPECT_EQ(ownerOf(Stack{syscall, poll, poll, networkIo, application}, kNear), (SampleOwner{networkIo, 3}));
    EXPECT_EQ(ownerOf(Stack{syscall, poll, fileIo, application}, kNear), (SampleOwner{fileIo, 2}));
    EXPECT_EQ(ownerOf(Stack{syscall, poll, application}, kNear), (SampleOwner{networkIo, 1}));
}

TEST(SampleOwner, OfHelpersAloneIsTheSystemCallTheRuntimeOrTheLibrary)
{
    EXPECT_EQ(categoryOf({syscall, sched, runtimeOther}), ProfileCategory::syscall);
    EXPECT_EQ(categoryOf({inherit, sched}), runtimeOther);
    EXPECT_EQ(categoryOf({inherit, syscall}), ProfileCategory::syscall);
    EXPECT_EQ(categoryOf({inherit, reflection}), stdlibOther);
}

} // namespace
} // namespace waymark::test
