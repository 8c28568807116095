using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Tests.Planning.Blocks;

namespace OfficePrep.Tests.Planning.Conflicts;

/// <summary>The search in the order of time leaves nothing out, and costs what the season's crowd makes it cost and no more.</summary>
public sealed class ConflictSearchTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 10, 1, 12, 0);

    [Fact]
    public void the_search_finds_what_comparing_every_pair_finds() =>
        Seasons.Any.Select(Seasons.AnyPreferences).Sample((season, preferences) =>
        {
            var ours = new SeasonCommitments(season, preferences).Fixed(Now);
            List<Commitment> all = [.. ours, .. SeasonConflicts.Own(season, preferences, [], ours)];
            var rules = new ConflictRules(season, preferences);
            var every = new HashSet<(string, string)>();
            for (var left = 0; left < ours.Count; left++)
            {
                for (var right = left + 1; right < all.Count; right++)
                {
                    var (first, second) = all[left].Start <= all[right].Start ? (all[left], all[right]) : (all[right], all[left]);
                    if (rules.Between(first, second).Count > 0)
                    {
                        every.Add(Pair(first, second));
                    }
                }
            }

            var found = SeasonConflicts.Of(season, preferences, [], Now);
            Assert.Equal(every.Order(), found.Select(conflict => Pair(conflict.First, conflict.Second)).Distinct().Order());
            Assert.Equal(found.OrderBy(conflict => conflict.First.Start).Select(conflict => conflict.First.Start), found.Select(conflict => conflict.First.Start));
        }, iter: 150, threads: 1);

    [Fact]
    public void the_first_conflicts_of_a_crowd_at_one_hour_do_not_cost_every_pair()
    {
        foreach (var count in new[] { 100, 200 })
        {
            var search = new ConflictSearch(Fixtures.Season(), Preferences.Default);
            var season = Fixtures.Season([.. Enumerable.Range(0, count).Select(number => Fixtures.Interview($"Program{number:000}", Fixtures.At(11, 20, 19)))]);
            var first = search.ByDate(new SeasonCommitments(season, Preferences.Default).Fixed(Now)).Take(12).ToList();
            Assert.Equal(12, first.Count);
            Assert.All(first, conflict => Assert.Equal("Program000", conflict.First.Interview!.Program.Institution));
            Assert.InRange(search.Compared, 12, count);
        }
    }

    [Fact]
    public void a_season_twice_as_long_costs_twice_the_comparisons()
    {
        int Compared(int count)
        {
            var season = Fixtures.Season([.. Enumerable.Range(0, count).Select(number => Fixtures.Interview($"Program{number:000}", Fixtures.At(1, 5, 19) + Duration.FromHours(12 * number)))]);
            var search = new ConflictSearch(season, Preferences.Default);
            Assert.NotNull(search.ByDate(new SeasonCommitments(season, Preferences.Default).Fixed(Instant.MinValue)).ToList());
            return search.Compared;
        }

        Assert.InRange(Compared(200) / (double)Compared(100), 1.9, 2.2);
    }

    private static (string, string) Pair(Commitment one, Commitment other) =>
        string.CompareOrdinal(Name(one), Name(other)) <= 0 ? (Name(one), Name(other)) : (Name(other), Name(one));

    private static string Name(Commitment each) => each.Interview is { } interview ? $"{interview.Id}|{each.Role}" : $"own {each.Start}";
}
