using NodaTime;
using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>How long before the start to be there, where only that is said: "please be there ten minutes before", "log in 15 minutes early".</summary>
internal static class EarlyArrival
{
    private static readonly string[] Coming =
        ["be there", "be here", "be on", "be in", "be ready", "arrive", "arriving", "log in", "log on", "login", "sign in", "sign on", "join", "join us", "connect", "dial in", "come", "report", "show up", "check in", "enter", "open the link"];

    private static readonly string[] Ahead = ["before", "early", "earlier", "ahead", "prior", "in advance", "beforehand"];

    private static readonly string[] Else = ["social", "dinner", "cancel", "if you", "notice", "reschedule", "tech check", "may join", "can join", "opens", "we will", "reminder"];

    // A longer wait is a journey, not a log-in.
    private static readonly Duration Longest = Duration.FromMinutes(60);

    /// <summary>The time between being there and the start; null where none is said.</summary>
    public static Duration? Said(Passage passage) =>
        passage.Clauses.SelectMany(clause => clause.Mentions.OfType<LengthMention>().Where(length => Is(passage.Tokens, clause, length))).Select(length => (Duration?)length.Length).FirstOrDefault();

    private static bool Is(IReadOnlyList<Token> tokens, Clause clause, LengthMention length) =>
        length is { Unit: LengthUnit.Minutes, IsVague: false } && length.Length <= Longest
        && !(length.First > clause.First && tokens[length.First - 1].Kind is TokenKind.Dash or TokenKind.Number)
        && WordScan.Nearest(tokens, length.Last + 1, Math.Min(clause.Last, length.Last + 2), false, Ahead) >= 0
        && WordScan.Has(tokens, Math.Max(clause.First, length.First - 9), length.First - 1, Coming)
        && !WordScan.Has(tokens, clause.First, clause.Last, Else);
}
