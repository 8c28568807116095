using System.Globalization;
using OfficePrep.Prep.Profile;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Prep.Checks;

/// <summary>Counts in how many answers the same story is told. Told often, it sounds like the only one.</summary>
internal static class StoryUseCheck
{
    /// <summary>In more answers than this, one story is told too often: interviewers of one day compare notes.</summary>
    public const int Most = 3;

    // Four words of weight in a row are no accident; two such runs are a story told again.
    private const int RunLength = 4, FewestRuns = 2;

    // Shorter words carry little.
    private const int ShortestWord = 4;

    /// <summary>The remarks, one a story.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="texts">Every text; parts of stories are what is looked for, answers are where.</param>
    public static IEnumerable<Remark> Of(IReadOnlyList<StarStory> stories, IReadOnlyList<OwnText> texts)
    {
        var answers = texts.Where(text => text.Kind is OwnTextKind.Answer or OwnTextKind.Typed).Select(text => (Text: text, Runs: Runs([text.Text]), Words: Joined(text.Text))).ToList();
        foreach (var story in stories)
        {
            var runs = Runs(story.Parts.Select(part => part.Text).OfType<string>());
            var title = Joined(story.Title);
            // A title of one word may be any word.
            var isName = title.Trim().Contains(' ', StringComparison.Ordinal);
            var uses = answers.Where(answer => answer.Runs.Count(runs.Contains) >= FewestRuns || (isName && answer.Words.Contains(title, StringComparison.Ordinal))).Select(answer => answer.Text).DistinctBy(text => text.Place).ToList();
            if (uses.Count > Most)
            {
                yield return new Remark(
                    RemarkKind.OftenUsed,
                    [.. uses.Select(text => text.Beginning())],
                    $"“{story.Title}” is told in {uses.Count.ToString(CultureInfo.InvariantCulture)} answers; who hears it twice thinks that there is no other.",
                    "Keep it where it fits best and give the other answers stories of their own.");
            }
        }
    }

    private static HashSet<string> Runs(IEnumerable<string> texts)
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in texts.Select(text => Plain(text).Where(word => word.Length >= ShortestWord).ToList()))
        {
            for (var at = 0; at + RunLength <= words.Count; at++)
            {
                runs.Add(string.Join(' ', words.GetRange(at, RunLength)));
            }
        }

        return runs;
    }

    private static string Joined(string text) => $" {string.Join(' ', Plain(text))} ";

    private static List<string> Plain(string text) => [.. WordList.Of(text).Select(word => word.Plain)];
}
