using NodaTime.Text;
using OfficePrep.Planning;
using OfficePrep.Planning.Slots;
using OfficePrep.Replies;

namespace OfficePrep.Cli;

/// <summary>What a reply may take from the season's plan instead of from the person: the hours that suit, the best of the offered times.</summary>
internal static class ReplySuggestion
{
    // More second choices than these say that nothing matters.
    private const int MostAlternatives = 2;

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    /// <summary>The hours that suit: as typed, else as preferred; the default where those run over midnight.</summary>
    public static SuitingHours Hours(string? typed, Preferences preferences) =>
        (typed is null ? null : Parse(typed)) is { } hours ? hours
        : preferences.Slots.Preferred is var liked && liked.From < liked.To ? new SuitingHours(liked.From, liked.To)
        : SuitingHours.Default;

    /// <summary>Hours such as <c>8:00-20:00</c>; null for anything else.</summary>
    public static SuitingHours? Parse(string typed)
    {
        var parts = typed.Split('-', 2);
        return parts.Length == 2 && Clock.Parse(parts[0].Trim()) is { Success: true } from && Clock.Parse(parts[1].Trim()) is { Success: true } to && from.Value < to.Value
            ? new SuitingHours(from.Value, to.Value)
            : null;
    }

    /// <summary>The request with the best of the offered times and the next best as second choices; as it was where none can be taken.</summary>
    public static ReplyRequest Best(ReplyRequest request, Interview interview, SeasonOutlook outlook)
    {
        var possible = SlotRanking.For(interview, outlook.Season, outlook.Preferences, outlook.Busy, outlook.Now).Where(slot => slot.IsPossible).ToList();
        return possible.Count == 0 ? request : request with { Slot = possible[0].Number, Alternatives = [.. possible.Skip(1).Take(MostAlternatives).Select(slot => slot.Number)] };
    }
}
