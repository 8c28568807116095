using System.Reflection;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading.Clues;

public sealed class IntentTableTests
{
    private static readonly string[] Known =
        ["decline", "retract", "cancel", "move", "waitlist", "opens", "event", "social", "remind", "confirm", "choose", "invite", "other", "auto", "self"];

    [Fact]
    public void every_sign_speaks_for_something_that_is_decided_on() =>
        Assert.All(Rows("signs.tsv"), row => Assert.Contains(row[0], Known));

    // Alternatives are single words: "a wait list|waitlist" was once read as "wait" and then "list" or "waitlist", and never matched "a waitlist".
    [Fact]
    public void no_alternative_is_the_joined_writing_of_the_words_before_it() =>
        Assert.All(Rows("signs.tsv"), row =>
        {
            var parts = row[2].Split(' ');
            for (var at = 1; at < parts.Length; at++)
            {
                foreach (var before in parts[at - 1].TrimEnd('?').Split('|'))
                {
                    var choices = parts[at].TrimEnd('?').Split('|');
                    Assert.DoesNotContain(choices, choice => before.Length > 1 && choice.StartsWith(before, StringComparison.Ordinal) && Array.IndexOf(choices, choice[before.Length..]) >= 0);
                }
            }
        });

    [Fact]
    public void every_class_of_words_that_a_sign_names_is_in_the_table_of_words()
    {
        var names = Rows("words.tsv").Select(row => $"<{row[0]}>").ToHashSet(StringComparer.Ordinal);

        Assert.All(Rows("signs.tsv"), row => Assert.All(row[2].Split(' ', '|').Where(part => part.Contains('<', StringComparison.Ordinal)), part => Assert.Contains(part.TrimEnd('?'), names)));
    }

    [Fact]
    public void every_pattern_is_written_in_small_letters_as_the_words_are_compared() =>
        Assert.All(Rows("signs.tsv"), row => Assert.Equal(row[2].ToLowerInvariant(), row[2]));

    [Fact]
    public void no_alternative_is_empty() =>
        Assert.All(Rows("signs.tsv"), row => Assert.All(row[2].Split(' ').Where(part => part != "..."), part => Assert.DoesNotContain("", part.TrimEnd('?').Split('|'))));

    private static List<string[]> Rows(string table)
    {
        using var stream = Assembly.GetAssembly(typeof(InvitationReader))!.GetManifestResourceStream("seeds/intents/" + table);
        using var reader = new StreamReader(stream!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
    }
}
