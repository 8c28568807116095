using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Words that close something the applicant has to use before: "the survey stops taking answers on", "after Friday your seat goes to the next person".</summary>
internal static class ClosingWords
{
    // Between the verb and the day: "locks for you on Thursday, October 22".
    private const int Farthest = 9;

    // What stands between the thing and its verb: "the scheduling page for our last two days closes".
    private const int LongestSubject = 12;

    private static readonly string[] Verbs =
        ["lock", "locks", "locked", "stops", "stop", "close", "closes", "closed", "shuts", "ends", "expires", "lapses", "comes down", "goes down", "goes offline", "is removed", "freezes", "finalize", "finalized", "final on"];

    private static readonly string[] Things =
        ["calendar", "survey", "form", "poll", "list", "link", "scheduler", "portal", "page", "window", "board", "sheet", "invitation", "offer", "sign up", "signup", "booking", "registration", "questionnaire", "site", "spreadsheet", "doodle", "selections", "choices", "responses"];

    private static readonly string[] Losing =
        ["someone else", "somebody else", "next applicant", "next person", "next candidate", "next on", "next name", "other applicants", "another applicant", "waitlist", "wait list", "given away", "release", "released", "goes back", "go back", "to others", "no longer hold", "cannot hold", "can't hold", "no longer yours"];

    /// <summary>Whether a moment that begins at <paramref name="first"/> is the last one because of the verb before it or the loss behind it.</summary>
    public static bool Ends(IReadOnlyList<Token> tokens, Clause clause, int from, int first) =>
        Closes(tokens, from, first) || IsLost(tokens, clause, from, first);

    private static bool Closes(IReadOnlyList<Token> tokens, int from, int first)
    {
        var verb = WordScan.Nearest(tokens, Math.Max(from, first - Farthest), first - 1, true, Verbs);
        return verb >= 0
            && (WordScan.Has(tokens, Math.Max(from, verb - LongestSubject), verb - 1, Things) || WordScan.Has(tokens, verb + 1, Math.Min(first - 1, verb + 4), Things))
            && WordScan.Has(tokens, verb + 1, first - 1, "on", "at", ":", "this", "for you", "taking", "accepting")
            && !WordScan.Has(tokens, verb, first - 1, "open", "opens", "and", "so", "interview*", "after", "since", "before", "from");
    }

    private static bool IsLost(IReadOnlyList<Token> tokens, Clause clause, int from, int first) =>
        first > from && tokens[first - 1].Key is "after" or "past" && !WordScan.Has(tokens, clause.First, first - 1, "interview*", "day after") && WordScan.Has(tokens, first, clause.Last, Losing);
}
