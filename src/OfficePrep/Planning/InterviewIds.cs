using System.Globalization;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>
/// Gives interviews their ids: <c>northgate-internal-medicine</c>. An id names files and calendar entries, so once given it stays, even where a later letter
/// knows the program better. Lower-case ASCII letters, digits and hyphens only, so that every file system takes it.
/// </summary>
internal static class InterviewIds
{
    // With the longest folder and extension it stays far below the 255 bytes of a file name.
    private const int Longest = 80;

    /// <summary>One id for each group, in their order.</summary>
    /// <param name="groups">The letters of each interview, oldest first, and its program.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<(IReadOnlyList<SeasonLetter> Letters, InterviewStory Story)> groups)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var ids = groups.Select(group => Given(group.Letters).FirstOrDefault(taken.Add)).ToList();
        for (var i = 0; i < ids.Count; i++)
        {
            ids[i] ??= Candidates(groups[i].Story, groups[i].Letters).First(taken.Add);
        }

        return ids!;
    }

    private static IEnumerable<string> Given(IReadOnlyList<SeasonLetter> letters) =>
        letters.Select(letter => letter.InterviewId).OfType<string>().GroupBy(id => id, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Select(group => group.Key);

    private static IEnumerable<string> Candidates(InterviewStory story, IReadOnlyList<SeasonLetter> letters) =>
        Candidates(story.Program, letters.Select(letter => letter.SenderDomain).FirstOrDefault(domain => domain is not null && !SharedMailDomains.Contains(domain)));

    /// <summary>Ids that a program may have, the best first, without end. Two hospitals of one name differ by their place before they differ by a number.</summary>
    /// <param name="program">The program.</param>
    /// <param name="domain">The domain that stands for a program without an institution; null where there is none.</param>
    public static IEnumerable<string> Candidates(ProgramIdentity program, string? domain = null)
    {
        var name = InstitutionName.Of(program.Institution) is { } institution ? string.Join('-', institution.Words.Where(institution.Telling.Contains).Distinct())
            : domain is not null ? Slug(domain)
            : "program";
        var full = Join(name, Slug(program.Specialty), Slug(program.Track));
        yield return full;
        foreach (var place in new[] { Slug(program.City), Join(Slug(program.City), Slug(program.State)) }.Where(place => place.Length > 0))
        {
            yield return Join(full, place);
        }

        for (var number = 2; ; number++)
        {
            yield return Join(full, number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Join(params IEnumerable<string> parts)
    {
        var text = string.Join('-', parts.Where(part => part.Length > 0));
        // A lone word could be a device name of Windows (con, aux, nul).
        var safe = text.Contains('-', StringComparison.Ordinal) ? text : $"{text}-program";
        return safe.Length <= Longest ? safe : safe[..Longest].TrimEnd('-');
    }

    private static string Slug(string? text) => string.Join('-', PlainWords.Of(text));
}
