using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Tests.Replies;

/// <summary>Reads the clocks of a draft without the product's reader: a strict pattern of our own wording, so that writer and reader cannot be wrong together.</summary>
internal static partial class PrintedClocks
{
    private static readonly LocalDateTimePattern Clock = LocalDateTimePattern.CreateWithInvariantCulture("dddd, MMMM d, yyyy, h:mm tt");

    /// <summary>The moments of the lines that are indented, in order: whose clock it is, the start, and the end where one is printed.</summary>
    public static IReadOnlyList<(bool IsHome, Instant Start, Instant? End)> In(string text) =>
        [.. text.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(Read)];

    private static (bool IsHome, Instant Start, Instant? End) Read(string line)
    {
        var match = Line().Match(line);
        Assert.True(match.Success, line);
        var offset = OffsetOf(match.Groups["offset"].Value);
        var day = match.Groups["day"].Value;
        var start = At($"{day}, {match.Groups["start"].Value}");
        var end = match.Groups["end"] is { Success: true, Value: var until } ? At($"{day}, {until}") : (Instant?)null;
        // "10:00 PM to 1:00 AM" ends on the next day.
        return (match.Groups["me"].Success, start, end <= start ? end + Duration.FromDays(1) : end);

        Instant At(string words) => Clock.Parse(words).Value.WithOffset(offset).ToInstant();
    }

    private static Offset OffsetOf(string words)
    {
        if (words.Length == 0)
        {
            return Offset.Zero;
        }

        var parts = words[1..].Split(':');
        var minutes = (60 * int.Parse(parts[0], CultureInfo.InvariantCulture)) + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        return Offset.FromSeconds((words[0] == '−' ? -60 : 60) * minutes);
    }

    [GeneratedRegex(@"^    (?<me>For me: )?(?<day>\w+, \w+ \d+, \d{4}), (?<start>\d+:\d\d [AP]M)(?: to (?<end>\d+:\d\d [AP]M))? \((?:[^()]+, )?UTC(?<offset>[−+]\d+(?::\d\d)?|)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
