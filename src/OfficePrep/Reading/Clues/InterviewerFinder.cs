namespace OfficePrep.Reading.Clues;

/// <summary>Finds the names of the interviewers.</summary>
internal static class InterviewerFinder
{
    private const int Most = 24;

    // Each name is held against the others; a letter with more of them is a directory.
    private const int MostCompared = 200;

    // What introduces names, and whether a name after it needs a title to be told from that of a hospital.
    private static readonly PatternIndex<(WordPattern Pattern, bool NeedsTitle)> Introductions = new(
    [
        (WordPattern.Parse("speak|speaking|meet|meeting|talk|talking|chat|chatting with"), true),
        (WordPattern.Parse("you'll|will meet"), false),
        (WordPattern.Parse("interviewer|interviewers"), false),
        (WordPattern.Parse("interview|interviews|conversations|interviewing|sessions with"), true),
        (WordPattern.Parse("interviewed by"), true),
        (WordPattern.Parse("interview|conversation dr"), false),
        (WordPattern.Parse("your people|hosts|faculty|team"), true),
        (WordPattern.Parse("interview|session|conversation|talk|round 1|2|3|4|5|6|one|two|three|four|i|ii|iii"), true),
        (WordPattern.Parse("you'll|will|shall see|meet|visit"), true),
        (WordPattern.Parse("faculty rooms|interviews|interview|session|panel"), true),
        (WordPattern.Parse("your interviewers|panel are|is|will"), false),
    ], introduction => introduction.Pattern);

    private static readonly PatternIndex<WordPattern> Callers = new(
    [
        WordPattern.Parse("will|shall|is telephone|call|phone|interview|ring|going you|to"), WordPattern.Parse("will be interviewing|speaking|calling|meeting|on"), WordPattern.Parse("and ... will|are interview|interviewing you"),
        WordPattern.Parse("look|looks forward"), WordPattern.Parse("opens|leads|starts|hosts|begins the|our|your day|morning|afternoon|session|interview*|visit"), WordPattern.Parse("will open|host|lead|greet|welcome|see|meet|join|talk|speak"), WordPattern.Parse("is|are expecting|hosting|seeing"), WordPattern.Parse("expects|hosts|sees you"),
    ], caller => caller);

    // "Dr. Halvorsen first, then Dr. Attla."
    private static readonly PatternIndex<WordPattern> Turns = new(
    [
        WordPattern.Parse("first then|and|followed"), WordPattern.Parse("then dr"), WordPattern.Parse("followed by dr"),
    ], turn => turn);

    /// <summary>The names, as written, in the order of the letter.</summary>
    public static IReadOnlyList<string> Find(ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var layout = LetterLayout.Of(context);
        var words = layout.Words;
        var found = new List<string>();
        for (var at = 0; at < words.Count && found.Count < Most; at++)
        {
            foreach (var (pattern, needsTitle) in Introductions.For(words[at]))
            {
                if (pattern.MatchAt(words, at) is > 0 and var length)
                {
                    found.AddRange(PersonNames.After(layout, at + length, needsTitle));
                }
            }

            if (Turns.For(words[at]).Any(turn => turn.MatchAt(words, at) > 0))
            {
                found.AddRange(PersonNames.Before(layout, at));
                found.AddRange(PersonNames.After(layout, at + 1, needsTitle: true));
            }

            foreach (var caller in Callers.For(words[at]))
            {
                if (caller.MatchAt(words, at) > 0)
                {
                    found.AddRange(PersonNames.Before(layout, at));
                    break;
                }
            }
        }

        found.AddRange(InterviewerLines.Find(layout, context.Body.Tables));
        var applicant = layout.Letter.Recipients.Select(one => one.Name ?? "").ToList();
        var names = found.Where(name => !applicant.Exists(own => own.Length > 0 && own.Contains(name, StringComparison.OrdinalIgnoreCase))).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostCompared).ToList();
        names = [.. names.Where(name => !names.Exists(other => other.Length > name.Length && other.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase))).Take(Most)];
        return names;
    }
}
