namespace OfficePrep.Reading.Clues;

/// <summary>Cuts names of persons out of lists as people write them.</summary>
internal static class PersonNames
{
    // Lists of interviewers seldom run past a dozen lines.
    private const int LongestList = 14;

    private static readonly HashSet<string> Degrees = new(["md", "do", "phd", "mbbs", "mph", "facp", "macp", "facs", "faan", "msc", "mba", "mha", "ms", "ma", "rn", "np", "pa", "edd", "psyd", "mbchb", "facog", "faap", "med"], StringComparer.Ordinal);

    private static readonly HashSet<string> NoNames = new(
    [
        "program", "director", "associate", "assistant", "chief", "chair", "chairman", "faculty", "resident", "residents", "pgy", "professor", "coordinator", "department", "division", "residency", "interview", "interviews", "our", "the", "your", "you", "each", "all", "two", "three", "four", "several", "members", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "zoom", "teams", "webex", "google", "meet", "dr", "drs", "am", "pm", "if", "please", "we", "on", "at", "for", "and", "or", "a", "an", "he", "she", "they", "pd", "apd", "dio", "hospital", "university", "center", "clinic", "thalamus", "eastern", "central", "mountain", "pacific", "tbd", "tba", "virtual", "room", "questions",
    ], StringComparer.Ordinal);

    /// <summary>The names that follow, in the same sentence or in the list below it.</summary>
    public static IEnumerable<string> After(LetterLayout layout, int first, bool needsTitle)
    {
        var words = layout.Words;
        if (first >= words.Count)
        {
            yield break;
        }

        var any = false;
        var end = SentenceEnd(words, first);
        foreach (var name in In(layout, first, end, needsTitle && !EndsInColon(layout, first)))
        {
            any = true;
            yield return name;
        }

        // "You will be speaking with:" introduces the lines below, one person each.
        var introduces = !any && end == first && EndsInColon(layout, first);
        for (var line = 0; introduces && line < LongestList && first < words.Count; line++)
        {
            var lineEnd = LineEnd(layout, first);
            var name = In(layout, first, Math.Min(lineEnd, first + 8), needsTitle: false).FirstOrDefault();
            if (name is null)
            {
                yield break;
            }

            yield return name;
            first = lineEnd;
        }
    }

    /// <summary>The names with a title in the sentence up to <paramref name="end"/>.</summary>
    public static IEnumerable<string> Before(LetterLayout layout, int end)
    {
        var first = end;
        while (first > 0 && end - first < 30 && !layout.Words[first].Opens)
        {
            first--;
        }

        return In(layout, first, end, needsTitle: true);
    }

    /// <summary>The names between two words, the second excluded; those without a title only where none is needed.</summary>
    public static IEnumerable<string> In(LetterLayout layout, int first, int end, bool needsTitle)
    {
        var words = layout.Words;
        var titled = false;
        for (var at = first; at < end;)
        {
            if (words[at].Plain is "dr" or "drs")
            {
                titled = true;
                at++;
                continue;
            }

            var count = NameLength(layout, at, end);
            var follows = at + count < end && Degrees.Contains(words[at + count].Plain) && words[at + count].IsCapital;
            if (count > 0 && (titled || follows || (!needsTitle && count >= 2)))
            {
                yield return NameRun.Written(layout.Text, words, at, at + count - 1);
                titled = titled || follows;
                at += count;
                while (at < end && Degrees.Contains(words[at].Plain) && words[at].IsCapital)
                {
                    at++;
                }

                continue;
            }

            if (count == 0 && !needsTitle && !titled && at > first + 6)
            {
                yield break;
            }

            // Past the list: "... and lunch-hour questions with our residents".
            titled = titled && words[at].Plain is "and" or "or" or "our" or "the" or "chief" or "with";
            at += Math.Max(1, count);
        }
    }

    private static int NameLength(LetterLayout layout, int at, int end)
    {
        var words = layout.Words;
        var count = 0;
        while (at + count < end && count < 4 && words[at + count].IsCapital && words[at + count].Written.Length > 1 | count > 0
            && !NoNames.Contains(words[at + count].Plain) && !(Degrees.Contains(words[at + count].Plain) && count > 0)
            && (count == 0 || NameRun.Joined(layout.Text, words, at + count) || IsInitial(words[at + count - 1])))
        {
            count++;
        }

        return count > 0 && (SpecialtyBook.LongestAt(words, at, at + count) is not null || InstitutionName.In(layout.Text, words, new NameRun(at, count)) is not null) ? 0 : count;
    }

    private static bool IsInitial(Word word) => word.Written.Length == 1;

    private static int SentenceEnd(IReadOnlyList<Word> words, int first)
    {
        var end = first;
        while (end < words.Count && (end == first ? !words[end].Opens : !words[end].Opens) && end - first < 60)
        {
            end++;
        }

        return end;
    }

    private static int LineEnd(LetterLayout layout, int first)
    {
        var line = layout.LineAt(layout.Words[first].Start);
        var end = first;
        while (end < layout.Words.Count && (line is null ? end == first : layout.Words[end].Start < line.Span.End))
        {
            end++;
        }

        return Math.Max(end, first + 1);
    }

    private static bool EndsInColon(LetterLayout layout, int first) =>
        first > 0 && layout.Text.AsSpan(layout.Words[first - 1].End, Math.Min(3, layout.Text.Length - layout.Words[first - 1].End)).TrimStart().StartsWith(":");
}
