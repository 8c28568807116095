using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Learn;

/// <summary>A date or hour of a letter that a person has read.</summary>
/// <param name="Letter">The name of the letter.</param>
/// <param name="Sighting">Where it stands.</param>
/// <param name="Features">What is heard around it.</param>
/// <param name="Purposes">What it is for; more than one where one moment is several things.</param>
internal sealed record LabelledMoment(LabelledLetter Letter, Sighting Sighting, IReadOnlyList<string> Features, IReadOnlyList<Purpose> Purposes)
{
    /// <summary>Whether the voice hears one of the right purposes.</summary>
    public bool IsHeardRight(PurposeVoice voice) => Purposes.Contains(voice.Best);

    /// <summary>The moment as an example.</summary>
    public Example ToExample() => new(Features, Example.EqualShares(PurposeWeights.Count, [.. Purposes.Select(purpose => (int)purpose)]));

    /// <summary>The moments of a letter whose purpose its labels tell.</summary>
    public static IEnumerable<LabelledMoment> Of(LabelledLetter letter)
    {
        if (letter.Times.ValueKind != JsonValueKind.Array)
        {
            yield break;
        }

        var times = letter.Times;
        var context = ReadingContext.Of(letter.Letter, letter.Home);
        var kind = IntentFinder.Find(context).Kind;
        foreach (var (sighting, start, date) in TimesReader.Moments(context))
        {
            var purposes = times.EnumerateArray().SelectMany(time => PurposesOf(time, start, date)).Distinct().ToList();
            // A date beside which some hour of that day stands elsewhere says nothing by itself.
            if (start is null && purposes.Count == 0 && times.EnumerateArray().Any(time => Texts(time, "start").Concat(Texts(time, "end")).Any(text => text.StartsWith(LocalDatePattern.Iso.Format(date), StringComparison.Ordinal))))
            {
                continue;
            }

            yield return new LabelledMoment(letter, sighting, [.. PurposeTerms.Of(sighting, kind).Distinct(StringComparer.Ordinal)], purposes.Count == 0 ? [Purpose.Nothing] : purposes);
        }
    }

    private static IEnumerable<Purpose> PurposesOf(JsonElement time, ZonedDateTime? start, LocalDate date)
    {
        if (Texts(time, "start").Concat(Texts(time, "alsoStart")).Any(text => Is(text, start, date)))
        {
            yield return time.GetProperty("role").GetString() switch
            {
                "interview" => Purpose.Interview,
                "replyBy" => Purpose.Deadline,
                "agenda" => Purpose.Agenda,
                "techCheck" => Purpose.Arrival,
                _ => Purpose.Event,
            };
        }

        if (Texts(time, "arriveBy").Any(text => Is(text, start, date)))
        {
            yield return Purpose.Arrival;
        }

        if (Texts(time, "end").Any(text => Is(text, start, date)))
        {
            yield return Purpose.End;
        }
    }

    private static bool Is(string text, ZonedDateTime? start, LocalDate date) =>
        start is { } at ? OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } moment && moment.Value.ToInstant() == at.ToInstant()
        : LocalDatePattern.Iso.Parse(text.Split(' ')[0]) is { Success: true } day && day.Value == date;

    private static IEnumerable<string> Texts(JsonElement time, string name) =>
        !time.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.String).Select(each => each.GetString()!)
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : [];
}
