using OfficePrep.Reading;
using OfficePrep.Tests.Reading.Traps;

namespace OfficePrep.Tests.Reading;

/// <summary>An interview that moves has an old time, which is taken back, and a new one, however the sentence is built; the old one must never stand alone as the interview.</summary>
public sealed class MovedTimeTests
{
    [Theory]
    [InlineData("Your interview on Wednesday, October 28, 2026 at 9:00 AM ET has been moved to Wednesday, November 4, 2026 at the same time.", "2026-10-28T13:00Z", "2026-11-04T14:00Z")]
    [InlineData("Your interview on Wednesday, October 28, 2026 at 9:00 AM ET has been moved to Wednesday, November 4, 2026.", "2026-10-28T13:00Z", "2026-11-04")]
    [InlineData("Your interview on October 28 at 9:00 AM ET is moved to November 4, same time.", "2026-10-28T13:00Z", "2026-11-04T14:00Z")]
    [InlineData("We had to move your October 28 interview (9:00 AM ET) to November 4.", "2026-10-28T13:00Z", "2026-11-04")]
    [InlineData("Your interview has been moved from 9:00 AM ET to 10:00 AM ET on October 28, 2026.", "2026-10-28T13:00Z", "2026-10-28T14:00Z")]
    [InlineData("Your interview on October 28, 2026 has been moved from 9:00 AM to 10:00 AM ET.", "2026-10-28T13:00Z", "2026-10-28T14:00Z")]
    [InlineData("We changed the start of your October 28 interview from 9 to 10 AM ET.", "2026-10-28T13:00Z", "2026-10-28T14:00Z")]
    public void the_old_time_is_taken_back_and_the_new_one_kept(string words, string old, string now)
    {
        var notice = TrapLetter.Read(words);

        Assert.Equal([$"Interview Withdrawn {old}", $"Interview {now}"], notice.Times.Select(TrapLetter.Short));
        Assert.Equal(NoticeKind.Reschedule, notice.Kind);
    }

    [Theory]
    [InlineData("Your interview has been moved to October 28 from 9:00 AM to 12:00 PM ET.")]
    [InlineData("Your interview has been moved.\nIt runs from 9:00 AM to 12:00 PM ET on October 28.")]
    public void hours_on_the_new_day_are_a_range(string words) =>
        Assert.Equal("Interview 2026-10-28T13:00Z/16:00Z", TrapLetter.Short(TrapLetter.Read(words)));
}
