using OfficePrep.Reading;
using OfficePrep.Tests.Reading.Traps;

namespace OfficePrep.Tests.Reading;

/// <summary>An end in the hour that a clock change repeats or skips is asked about as a start is, and the start stays sure.</summary>
public sealed class EndOfInterviewTests
{
    [Theory]
    [InlineData("Please join our residents for a virtual social on Saturday, October 31, 2026, 11:00 PM to 1:30 AM ET.", "2026-11-01T03:00Z", DoubtCode.LocalTimeRepeated)]
    [InlineData("Please join our residents for a virtual social on Saturday, March 13, 2027, 11:00 PM to 2:30 AM ET.", "2027-03-14T04:00Z", DoubtCode.LocalTimeSkipped)]
    public void an_end_that_happens_twice_or_never_is_asked_about(string words, string start, DoubtCode code)
    {
        var time = Assert.Single(TrapLetter.Read(words).Times);
        var doubt = Assert.Single(time.Doubts, doubt => doubt.Code == code);

        Assert.StartsWith($"Social {start}/", TrapLetter.Short(time), StringComparison.Ordinal);
        Assert.Contains("it ends", doubt.Message, StringComparison.Ordinal);
        Assert.Equal(((Moment.At)time.Start).Instant, Assert.Single(doubt.Choices).ToInstant());
    }

    [Fact]
    public void an_end_before_the_change_is_not() =>
        Assert.DoesNotContain(Assert.Single(TrapLetter.Read("Your interview is on Saturday, October 31, 2026, 1:00 PM to 3:30 PM ET.").Times).Doubts, doubt => doubt.Code is DoubtCode.LocalTimeRepeated or DoubtCode.LocalTimeSkipped);
}
