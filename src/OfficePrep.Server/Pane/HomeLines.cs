using NodaTime.Text;
using OfficePrep.Planning;

namespace OfficePrep.Server.Pane;

/// <summary>Where a person is, when, as lines that they can edit: the usual home without days, then a line for each stay elsewhere.</summary>
internal static class HomeLines
{
    /// <summary>The lines; read back, they say the same.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<HomeStay> home)
    {
        yield return home[0].ZoneId;
        for (var at = 1; at < home.Count; at++)
        {
            // Days that nobody named go by themselves: the stay before them ends.
            if (home[at] is { IsAssumed: false, From: { } from } stay)
            {
                var until = at + 1 < home.Count && home[at + 1].From is { } next ? LocalDatePattern.Iso.Format(next.PlusDays(-1)) : "";
                yield return $"{stay.ZoneId}@{LocalDatePattern.Iso.Format(from)}..{until}";
            }
        }
    }

    /// <summary>What was typed, without empty lines.</summary>
    public static IReadOnlyList<string> Typed(string? text) =>
        [.. (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
