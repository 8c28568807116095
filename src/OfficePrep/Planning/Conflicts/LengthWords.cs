using System.Globalization;
using NodaTime;

namespace OfficePrep.Planning.Conflicts;

/// <summary>Lengths of time in words: <c>1 hour 15 minutes</c>.</summary>
internal static class LengthWords
{
    public static string Of(Duration length)
    {
        var minutes = (int)Math.Floor(length.TotalMinutes);
        var (hours, rest) = (minutes / 60, minutes % 60);
        return hours == 0 ? Count(rest, "minute") : rest == 0 ? Count(hours, "hour") : $"{Count(hours, "hour")} {Count(rest, "minute")}";
    }

    private static string Count(int number, string noun) => $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";
}
