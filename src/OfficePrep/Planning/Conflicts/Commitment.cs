using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Planning.Conflicts;

/// <summary>A stretch in which the person has to be somewhere: a time of an interview, or one of the person's own calendar and duties.</summary>
public sealed record Commitment
{
    /// <summary>When it begins.</summary>
    public required Instant Start { get; init; }

    /// <summary>When it ends, as stated or assumed.</summary>
    public required Instant End { get; init; }

    /// <summary>What it is, as a person would call it.</summary>
    public required string Title { get; init; }

    /// <summary>Both clocks in words, with weekday, date, city and UTC offset; the home clock alone for the person's own times.</summary>
    public required string When { get; init; }

    /// <summary>Its interview; null for the person's own times.</summary>
    public Interview? Interview { get; init; }

    /// <summary>What happens then; null for the person's own times.</summary>
    public TimeRole? Role { get; init; }

    /// <summary>The length that was taken because no letter states an end; null where the end is stated.</summary>
    public Duration? AssumedLength { get; init; }

    /// <summary>Whether it is one of several readings of a time in doubt.</summary>
    public bool IsReading { get; init; }

    /// <summary>Whether only days are known: the day is spoken for, but not its hours.</summary>
    public bool IsWholeDay { get; init; }

    /// <summary>Whether the person has to be at the program's place.</summary>
    public bool IsInPerson { get; init; }

    /// <summary>Kept free before it, log-in included.</summary>
    public Duration Before { get; init; }

    /// <summary>Kept free after it.</summary>
    public Duration After { get; init; }

    /// <summary>From the time kept before to the time kept after.</summary>
    public Interval Span => new(Start - Before, End + After);

    /// <summary>Whether it is an interview itself.</summary>
    public bool IsInterview => Role == TimeRole.Interview;

    /// <summary>The time of its interview as the letters have it, one and the same for all its readings; null for the person's own times.</summary>
    internal NoticeTime? Time { get; init; }

    /// <summary>What and when, in one line.</summary>
    public override string ToString() =>
        $"{Title}: {When}{(AssumedLength is { } length ? $"; no end is given, {LengthWords.Of(length)} are assumed" : "")}";

    /// <summary>One of the person's own times.</summary>
    internal static Commitment Of(BusyTime busy, Season season)
    {
        var zone = DateTimeZoneProviders.Tzdb[season.HomeZoneAt(busy.Start)];
        var from = busy.Start.InZone(zone);
        var to = busy.End.InZone(zone);
        var place = $"({ClockText.City(zone.Id)}, {ClockText.Offset(from.Offset)})";
        var when = busy.IsAllDay ? ClockText.Day(from.Date) + (to.Date > from.Date.PlusDays(1) ? $" to {ClockText.Day(to.Date.PlusDays(-1))}" : "")
            : $"{ClockText.Day(from.Date)}, {ClockText.Clock(from.TimeOfDay)} to {(to.Date == from.Date ? "" : ClockText.Weekday(to.Date) + ", ")}{ClockText.Clock(to.TimeOfDay)} {place}";
        return new Commitment { Start = busy.Start, End = busy.End, Title = $"your own \"{busy.Title}\"", When = when, IsWholeDay = busy.IsAllDay };
    }
}
