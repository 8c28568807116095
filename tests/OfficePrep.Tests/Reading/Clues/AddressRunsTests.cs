using CsCheck;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Tests.Reading.Clues;

public sealed class AddressRunsTests
{
    [Theory]
    [InlineData("see https://a.example/9:00 now", "https://a.example/9:00")]
    [InlineData("(www.a.example)", "www.a.example")]
    [InlineData("write to <ann@a.example>", "ann@a.example")]
    [InlineData("join zoom.us/j/91560037748", "zoom.us/j/91560037748")]
    [InlineData("11/12 and 3/4, a/b, @ 9", "")]
    public void a_run_without_a_space_may_be_an_address(string text, string address) =>
        Assert.Equal(address, string.Concat(AddressRuns.Find(text).Select(run => text.Substring(run.Start, run.Length))));

    [Fact]
    public void every_run_stands_between_borders_and_none_overlaps_another() =>
        Gen.Char["a@./: \n()<w1"].Array[0, 60].Select(units => new string(units)).Sample(text =>
        {
            var end = 0;
            foreach (var run in AddressRuns.Find(text))
            {
                Assert.True(run.Start >= end);
                Assert.True(run.Start == 0 || text[run.Start - 1] is ' ' or '\n' or '(' or ')' or '<');
                Assert.True(run.End == text.Length || text[run.End] is ' ' or '\n' or '(' or ')' or '<');
                end = run.End;
            }
        });
}
