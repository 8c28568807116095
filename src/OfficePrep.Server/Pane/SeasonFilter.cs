using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Server.Pane;

/// <summary>Which interviews the season page lists: a word of its address, and words that the program's name holds.</summary>
/// <param name="Show">One of <see cref="Choices"/>.</param>
/// <param name="Words">What was searched for; empty for everything.</param>
public sealed record SeasonFilter(string Show, string Words)
{
    private const int LongestSearch = 100;

    /// <summary>The choices, as the address has them and as a person reads them.</summary>
    public static IReadOnlyList<(string Word, string Title)> Choices { get; } =
        [("all", "All"), ("ahead", "Ahead"), ("open", "To settle"), ("waiting", "Waiting list"), ("over", "Over"), ("off", "Called off")];

    /// <summary>Reads an address; what it does not know shows everything.</summary>
    public static SeasonFilter Of(string? show, string? words) =>
        new(Choices.Any(choice => choice.Word == show) ? show! : "all", words is null ? "" : words.Trim() is var typed && typed.Length > LongestSearch ? typed[..LongestSearch] : typed);

    /// <summary>The interviews of a choice that the words fit: what is ahead first, then what is over, then what was called off.</summary>
    /// <param name="view">The season.</param>
    /// <param name="choice">One of <see cref="Choices"/>.</param>
    public IReadOnlyList<Interview> In(SeasonView view, string choice)
    {
        ArgumentNullException.ThrowIfNull(view);
        return [.. view.Season.Interviews.Where(interview => Is(view, interview, choice) && ProgramWords.Of(interview.Program).Contains(Words, StringComparison.OrdinalIgnoreCase))
            .OrderBy(interview => Is(view, interview, "off") ? 2 : Is(view, interview, "over") ? 1 : 0)];
    }

    private static bool Is(SeasonView view, Interview interview, string choice) => choice switch
    {
        "ahead" => IsLiving(interview) && interview.Main?.Start is { } start && !IsOver(view, start),
        "open" => IsLiving(interview) && interview.Status != InterviewStatus.Waitlisted && (interview.Main is null || interview.Doubts.Count > 0 || interview.Times.Any(time => time.Status != TimeStatus.Withdrawn && time.Doubts.Count > 0)),
        "waiting" => interview.Status == InterviewStatus.Waitlisted,
        "over" => IsLiving(interview) && interview.Main?.Start is { } start && IsOver(view, start),
        "off" => !IsLiving(interview),
        _ => true,
    };

    private static bool IsLiving(Interview interview) => interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined);

    private static bool IsOver(SeasonView view, Moment start) => start is Moment.At at ? at.Instant < view.Now : start.Date < view.Today;
}
