using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using static OfficePrep.Tests.Corpus.ReadingJudge;

namespace OfficePrep.Tests.Corpus;

/// <summary>Compares the moments of a reading with the expected ones, and counts what would cost an interview.</summary>
internal static class TimesJudge
{
    // A wrong one of these costs an interview.
    private static readonly string[] Hard = ["interview", "replyBy"];

    public static void Judge(ExpectedReading want, JsonElement got, Verdict verdict)
    {
        // Roles that the expectation does not speak of, agendas mostly, are not judged.
        var judged = want.Times.Select(time => time.Role).Concat(Hard).ToHashSet(StringComparer.Ordinal);
        var left = Items(got, "times").Where(time => judged.Contains(Text(time, "role") ?? "")).ToList();
        var onMessage = Codes(got);
        foreach (var time in want.Times)
        {
            var starts = time.Starts.Select(At).ToHashSet();
            var candidates = left.Where(read => Text(read, "role") == time.Role && starts.Contains(At(Text(read, "start")))).ToList();
            var hits = candidates.Where(read => time.Status.Count == 0 || time.Status.Contains(Text(read, "status") ?? "fixed", StringComparer.Ordinal)).ToList();
            if (hits.Count == 0 && candidates.Count > 0)
            {
                verdict.Check("time.status", false, $"{time.Start}: {Wanted(time.Status, Text(candidates[0], "status"))}");
                hits = candidates;
            }

            if (hits.Count > 0)
            {
                left.Remove(hits[0]);
                verdict.Found++;
                verdict.Check("time." + time.Role, true, "");
                JudgeFound(time, hits[0], onMessage, verdict);
            }
            else if (!time.Optional)
            {
                verdict.Missed++;
                verdict.Check("time." + time.Role, false, $"missed {time.Start} {string.Join(" | ", time.Zones)}");
            }
        }

        foreach (var extra in left)
        {
            JudgeExtra(extra, onMessage, verdict);
        }
    }

    private static void JudgeFound(ExpectedTime want, JsonElement got, HashSet<string> onMessage, Verdict verdict)
    {
        if (want.JudgesEnd(out var end))
        {
            verdict.Check("time.end", Equals(At(Text(got, "end")), At(end)), $"{want.Start}: want end {end ?? "none"}, got {Text(got, "end") ?? "none"}");
        }

        if (want.ArriveBy is { } arrive)
        {
            verdict.Check("time.arriveBy", Equals(At(Text(got, "arriveBy")), At(arrive)), $"{want.Start}: want {arrive}, got {Text(got, "arriveBy") ?? "none"}");
        }

        if (want.Zones.Count > 0)
        {
            // A bare day may stand in a zone or in none.
            var zone = Text(got, "zone");
            verdict.Check("time.zone", zone is null ? At(want.Start) is LocalDate : want.Zones.Any(wanted => SameZone(zone, wanted, At(want.Start))), $"{want.Start}: {Wanted(want.Zones, zone)}");
        }

        var raised = Codes(got).Union(onMessage).ToHashSet(StringComparer.Ordinal);
        foreach (var code in want.Doubts)
        {
            verdict.Check("doubt." + code, raised.Contains(code), $"{want.Start}: not raised (raised: {string.Join(' ', raised)})");
        }

        var needless = raised.Except(want.AllowedDoubts, StringComparer.Ordinal).ToList();
        verdict.Check("needless-doubt", needless.Count == 0, $"{want.Start}: {string.Join(' ', needless)}");
        verdict.Needless += needless.Count > 0 ? 1 : 0;
    }

    private static void JudgeExtra(JsonElement extra, HashSet<string> onMessage, Verdict verdict)
    {
        verdict.Extra++;
        var silent = Codes(extra).Count == 0 && onMessage.Count == 0;
        var words = Text(extra, "evidence") ?? "";
        verdict.Check("time.extra", false, $"{Text(extra, "role")} {Text(extra, "start")} {Text(extra, "zone")} «{words[..Math.Min(60, words.Length)]}»{(silent ? " SILENT" : "")}");
        if (silent && Hard.Contains(Text(extra, "role"), StringComparer.Ordinal))
        {
            verdict.SilentWrong++;
        }
    }

    private static HashSet<string> Codes(JsonElement json) => Items(json, "doubts").Select(doubt => Text(doubt, "code") ?? "").ToHashSet(StringComparer.Ordinal);

    // An instant, or a date where only the day is given; unreadable text is never equal to anything expected.
    private static object? At(string? text) =>
        text is null ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value
        : OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } at ? at.Value.ToInstant()
        : text;

    // Two ids are the same for us when their clocks agree through the season.
    private static bool SameZone(string got, string wanted, object? at)
    {
        if (got == wanted)
        {
            return true;
        }

        if (at is not Instant instant || DateTimeZoneProviders.Tzdb.GetZoneOrNull(got) is not { } one || DateTimeZoneProviders.Tzdb.GetZoneOrNull(wanted) is not { } other)
        {
            return false;
        }

        return new[] { -120, 0, 120 }.Select(days => instant + Duration.FromDays(days)).All(probe => one.GetUtcOffset(probe) == other.GetUtcOffset(probe));
    }
}
