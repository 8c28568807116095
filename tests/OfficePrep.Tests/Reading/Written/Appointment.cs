using System.Globalization;
using NodaTime;

namespace OfficePrep.Tests.Reading.Written;

/// <summary>An interview that somebody is about to write down: the day, the hours and the clock, with the pieces that the ways of writing are made of.</summary>
internal sealed record Appointment(LocalDate Day, LocalTime Start, LocalTime End, UsZone Zone)
{
    private static readonly string[] Numbers = ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];

    public LocalDateTime At => Day + Start;

    public Instant Begins => Zone.Rules.AtLeniently(At).ToInstant();

    public Instant Ends => Zone.Rules.AtLeniently(Day + End).ToInstant();

    /// <summary>EST or EDT, whichever is right that day.</summary>
    public string Seasonal => Zone.Seasonal(At);

    /// <summary>The offset that the clock has that day, such as <c>-05:00</c>.</summary>
    public string Offset => Zone.Rules.AtLeniently(At).ToString("o<+HH:mm>", CultureInfo.InvariantCulture);

    /// <summary>"9" on the hour, otherwise "9:15".</summary>
    public string Bare => Brief(Start);

    public string BareEnd => Brief(End);

    public string Meridiem => Start.Hour < 12 ? "a.m." : "p.m.";

    public string MeridiemEnd => End.Hour < 12 ? "a.m." : "p.m.";

    public string PartOfDay => Start.Hour < 12 ? "in the morning" : "in the afternoon";

    /// <summary>The hour in words.</summary>
    public string Hour => Numbers[Start.Hour % 12];

    /// <summary>The day as a pattern says it, such as <c>dddd, MMMM d, yyyy</c>.</summary>
    public string On(string pattern) => Day.ToString(pattern, CultureInfo.InvariantCulture);

    /// <summary>The start as a pattern says it, such as <c>h:mm tt</c>.</summary>
    public string From(string pattern) => Start.ToString(pattern, CultureInfo.InvariantCulture);

    /// <summary>The end.</summary>
    public string To(string pattern) => End.ToString(pattern, CultureInfo.InvariantCulture);

    /// <summary>The day of the month with its ending: 12th.</summary>
    public string Nth => Day.Day.ToString(CultureInfo.InvariantCulture) + (Day.Day is 11 or 12 or 13 ? "th" : (Day.Day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private static string Brief(LocalTime time) => time.ToString(time.Minute == 0 ? "%h" : "h:mm", CultureInfo.InvariantCulture);
}
