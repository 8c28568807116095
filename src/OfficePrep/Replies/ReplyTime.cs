using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Replies;

/// <summary>One moment as a reply prints it: a line for each clock, and what a reader must understand from each line.</summary>
/// <param name="Lines">The lines, the program's clock first.</param>
/// <param name="Says">What the lines say, line by line.</param>
internal sealed record ReplyTime(IReadOnlyList<string> Lines, IReadOnlyList<SaidMoment> Says);

/// <summary>What one line says, wherever its clock stands: an instant with its end, or a day.</summary>
/// <param name="Start">The instant; null for a day.</param>
/// <param name="End">The end, where the line gives one.</param>
/// <param name="Day">The day, where the line names no hour.</param>
/// <param name="Half">Which half of that day.</param>
internal readonly record struct SaidMoment(Instant? Start, Instant? End, LocalDate? Day, DayHalf? Half)
{
    /// <summary>What a time that was read says.</summary>
    public static SaidMoment Of(NoticeTime time) => time.Start switch
    {
        Moment.At at => new SaidMoment(at.Instant, time.End?.ToInstant(), null, null),
        Moment.Day day => new SaidMoment(null, null, day.On, day.Half),
        _ => throw new InvalidOperationException("A moment is a day or an instant."),
    };
}
