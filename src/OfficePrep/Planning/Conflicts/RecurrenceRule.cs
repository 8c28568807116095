using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Planning.Conflicts;

/// <summary>An RRULE (RFC 5545, 3.3.10) of the kinds that calendars write: by days, weeks, months or years.</summary>
internal sealed record RecurrenceRule(Frequency Frequency)
{
    // What goes beyond these is damage.
    private const int LargestInterval = 1_000;
    private const int MostParts = 64;

    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public int Interval { get; private init; } = 1;

    public int? Count { get; private init; }

    /// <summary>The last moment on the event's own clock; null for none.</summary>
    public LocalDateTime? Until { get; private init; }

    /// <summary>The last moment where it is given in UTC.</summary>
    public Instant? UntilInstant { get; private init; }

    public IReadOnlyList<(int Order, IsoDayOfWeek Day)> Days { get; private init; } = [];

    public IReadOnlyList<int> MonthDays { get; private init; } = [];

    public IReadOnlyList<int> Months { get; private init; } = [];

    public IReadOnlyList<int> Positions { get; private init; } = [];

    public IsoDayOfWeek WeekStart { get; private init; } = IsoDayOfWeek.Monday;

    /// <summary>Reads a rule; null for one that this type does not follow, such as by the hour or by numbered weeks.</summary>
    public static RecurrenceRule? Parse(string written)
    {
        RecurrenceRule? rule = null;
        var parts = written.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).Where(pair => pair.Length == 2).ToList();
        foreach (var pair in parts.OrderBy(pair => pair[0].Trim() == "FREQ" ? 0 : 1))
        {
            rule = Take(rule, pair[0].Trim(), pair[1].Trim());
            if (rule is null)
            {
                return null;
            }
        }

        return rule;
    }

    private static RecurrenceRule? Take(RecurrenceRule? rule, string name, string value) => (name, rule) switch
    {
        ("FREQ", _) => Named(value),
        (_, null) => null,
        ("INTERVAL", _) => Number(value) is >= 1 and <= LargestInterval and var interval ? rule with { Interval = interval } : null,
        ("COUNT", _) => Number(value) is >= 1 and var count ? rule with { Count = count } : null,
        ("UNTIL", _) => Ends(rule, value),
        ("BYDAY", _) => All(value, Weekday) is { } days ? rule with { Days = days } : null,
        ("BYMONTHDAY", _) => All(value, written => Bounded(written, 31)) is { } days ? rule with { MonthDays = days } : null,
        ("BYMONTH", _) => All(value, written => Bounded(written, 12)) is { } months ? rule with { Months = months } : null,
        ("BYSETPOS", _) => All(value, written => Bounded(written, 366)) is { } positions ? rule with { Positions = positions } : null,
        ("WKST", _) => Weekday(value) is { } start ? rule with { WeekStart = start.Day } : null,
        _ => name.StartsWith("X-", StringComparison.Ordinal) ? rule : null,
    };

    private static RecurrenceRule? Named(string value) => value switch
    {
        "DAILY" => new RecurrenceRule(Frequency.Daily),
        "WEEKLY" => new RecurrenceRule(Frequency.Weekly),
        "MONTHLY" => new RecurrenceRule(Frequency.Monthly),
        "YEARLY" => new RecurrenceRule(Frequency.Yearly),
        _ => null,
    };

    private static RecurrenceRule? Ends(RecurrenceRule rule, string value) =>
        Utc.Parse(value) is { Success: true } utc ? rule with { UntilInstant = utc.Value }
        : Local.Parse(value) is { Success: true } local ? rule with { Until = local.Value }
        : Day.Parse(value) is { Success: true } day ? rule with { Until = day.Value.At(LocalTime.MaxValue) }
        : null;

    private static List<T>? All<T>(string value, Func<string, T?> read)
        where T : struct
    {
        var all = value.Split(',').Take(MostParts).Select(each => read(each.Trim())).ToList();
        return all.TrueForAll(each => each is not null) ? all.ConvertAll(each => each!.Value) : null;
    }

    private static int? Bounded(string written, int largest) => Number(written) is { } number && number != 0 && Math.Abs(number) <= largest ? number : null;

    private static int? Number(string written) => int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static (int Order, IsoDayOfWeek Day)? Weekday(string written)
    {
        var at = written.Length < 2 ? -1 : Array.IndexOf(["MO", "TU", "WE", "TH", "FR", "SA", "SU"], written[^2..]);
        var order = written.Length == 2 ? 0 : Bounded(written.Length > 2 ? written[..^2] : "", 53);
        return at >= 0 && order is { } known ? (known, (IsoDayOfWeek)(at + 1)) : null;
    }
}

/// <summary>How often a rule recurs.</summary>
internal enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}
