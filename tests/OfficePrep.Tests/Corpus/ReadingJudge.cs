using System.Text;
using System.Text.Json;

namespace OfficePrep.Tests.Corpus;

/// <summary>Compares a reading, in the JSON of the published contract, with the expected one.</summary>
internal static class ReadingJudge
{
    private static readonly string[] ProgramFields = ["institution", "specialty", "city", "state", "acgmeId", "nrmpCode"];

    private static readonly string[] JoinFields = ["platform", "url", "meetingId", "passcode"];

    public static Verdict Judge(ExpectedReading want, JsonElement got)
    {
        var verdict = new Verdict();
        if (want.Judges("kind", out var kinds))
        {
            verdict.Check("kind", kinds.Contains(Text(got, "kind"), StringComparer.Ordinal), Wanted(kinds, Text(got, "kind")));
        }

        JudgeProgram(want, got, verdict);
        JudgeJoin(want, got, verdict);
        JudgePlaces(want, got, verdict);
        JudgePeople(want, got, verdict);
        JudgeWarnings(want, got, verdict);
        TimesJudge.Judge(want, got, verdict);
        return verdict;
    }

    private static void JudgeProgram(ExpectedReading want, JsonElement got, Verdict verdict)
    {
        foreach (var field in ProgramFields)
        {
            if (want.Judges("program", field, out var wanted))
            {
                var value = Text(Inner(got, "program"), field);
                verdict.Check("program." + field, wanted.Count == 0 || (string.IsNullOrEmpty(value) && want.MayLack("program", field)) ? string.IsNullOrEmpty(value) : wanted.Any(name => Plain(name) == Plain(value)), Wanted(wanted, value));
            }
        }
    }

    private static void JudgeJoin(ExpectedReading want, JsonElement got, Verdict verdict)
    {
        var join = Inner(got, "join");
        foreach (var field in JoinFields)
        {
            if (want.Judges("join", field, out var wanted))
            {
                var value = Text(join, field);
                verdict.Check("join." + field, wanted.Count == 0 || (string.IsNullOrEmpty(value) && want.MayLack("join", field)) ? string.IsNullOrEmpty(value) : field == "url" ? SameUrl(value, wanted) : wanted.Contains(value, StringComparer.Ordinal), Wanted(wanted, value));
            }
        }

        if (want.IsNull("join"))
        {
            var opened = Text(join, "url") ?? Text(join, "meetingId");
            verdict.Check("join.none", string.IsNullOrEmpty(opened), $"got {opened}");
        }
    }

    private static void JudgePlaces(ExpectedReading want, JsonElement got, Verdict verdict)
    {
        if (want.Judges("format", out var formats))
        {
            var value = Text(got, "format");
            verdict.Check("format", formats.Count == 0 ? value is null : formats.Contains(value, StringComparer.Ordinal), Wanted(formats, value));
        }

        if (want.Judges("scheduleUrl", out var urls))
        {
            var value = Text(got, "scheduleUrl");
            verdict.Check("scheduleUrl", urls.Count == 0 ? string.IsNullOrEmpty(value) : SameUrl(value, urls), Wanted(urls, value));
        }

        if (want.Judges("place", out var places))
        {
            var value = Text(got, "place");
            verdict.Check("place", places.Count == 0 ? string.IsNullOrEmpty(value) : places.Any(place => Plain(value).Contains(Plain(place), StringComparison.Ordinal)), Wanted(places, value));
        }
    }

    private static void JudgePeople(ExpectedReading want, JsonElement got, Verdict verdict)
    {
        _ = want.Judges("contactEmails", out var addresses);
        foreach (var address in addresses)
        {
            verdict.Check("contact", Items(got, "contacts").Any(contact => string.Equals(Text(contact, "email"), address, StringComparison.OrdinalIgnoreCase)), address);
        }

        _ = want.Judges("interviewers", out var names);
        foreach (var name in names)
        {
            verdict.Check("interviewer", Items(got, "interviewers").Any(item => Plain(item.GetString()).Contains(Plain(name), StringComparison.Ordinal)), name);
        }
    }

    private static void JudgeWarnings(ExpectedReading want, JsonElement got, Verdict verdict)
    {
        var raised = Items(got, "warnings").Select(warning => Text(warning, "code")).ToList();
        if (!want.Judges("warnings", out var wanted))
        {
            return;
        }

        foreach (var code in wanted)
        {
            verdict.Check("warning", raised.Contains(code), Wanted(wanted, string.Join(' ', raised)));
        }

        if (wanted.Count == 0)
        {
            verdict.Check("warning.none", !raised.Contains("link-mismatch") && !raised.Contains("link-lookalike"), $"got {string.Join(' ', raised)}");
        }
    }

    internal static string? Text(JsonElement json, string field) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    internal static IEnumerable<JsonElement> Items(JsonElement json, string field) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    internal static string Wanted(IReadOnlyList<string> wanted, string? got) => $"want {(wanted.Count == 0 ? "none" : string.Join(" | ", wanted))}, got {got ?? "none"}";

    private static JsonElement Inner(JsonElement json, string field) => json.TryGetProperty(field, out var value) ? value : default;

    // Names are the same when their letters and digits are; spaces, hyphens and dots are a matter of taste.
    private static string Plain(string? text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text ?? "")
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    private static bool SameUrl(string? got, IReadOnlyList<string> wanted) =>
        wanted.Any(url => string.Equals(got?.Trim().TrimEnd('/'), url.Trim().TrimEnd('/'), StringComparison.OrdinalIgnoreCase));
}
