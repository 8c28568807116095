using System.Collections.Frozen;

namespace OfficePrep.Reading;

/// <summary>What the product knows about places in the United States: states, the cities that tell them, and the zones that both keep.</summary>
internal static class PlaceBook
{
    private static readonly IReadOnlyList<State> States =
        [.. SeedTable.Rows("places/states.tsv", 4).Select(row => new State(row[0], row[1], row[2], row[3]))];

    private static readonly FrozenDictionary<string, State> ByCode = States.ToFrozenDictionary(state => state.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, State> ByName = States
        .SelectMany(state => new[] { (Key: Plain(state.Name), state), (Key: Plain(state.Abbreviation), state) })
        .Where(pair => pair.Key.Length > 0)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.state, StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string State, string City), string> Exceptions = SeedTable.Rows("places/split-states.tsv", 3)
        .ToFrozenDictionary(row => (row[0], Plain(row[1])), row => row[2]);

    private static readonly FrozenDictionary<string, City[]> Cities = SeedTable.Rows("places/cities.tsv", 3)
        .Select(row => new City(row[0], row[1], row[2] == "alone"))
        .GroupBy(city => Plain(city.Name), StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    // Nearly no capital word begins a city or state, so nearly none has to be put together with its neighbors to be looked up.
    private static readonly FrozenSet<string> CityBeginnings = Cities.Keys.Concat(Exceptions.Keys.Select(key => key.City)).Select(Beginning).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> StateBeginnings = ByCode.Keys.Concat(ByName.Keys).Select(Beginning).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every zone that a state or a part of one keeps.</summary>
    public static IEnumerable<string> Zones => States.Select(state => state.ZoneId).Concat(Exceptions.Values).Distinct(StringComparer.Ordinal);

    /// <summary>The longest name of a city in words; a search need not look further.</summary>
    public const int MostWords = 4;

    /// <summary>The two-letter code for a state's name, old abbreviation or code in capitals; null for anything else.</summary>
    public static string? StateOf(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return ByCode.ContainsKey(written) ? written : ByName.GetValueOrDefault(Plain(written))?.Code;
    }

    /// <summary>The zone that a city keeps, or most of its state where the city is none of the exceptions; null for an unknown state.</summary>
    public static string? ZoneOf(string? city, string? state)
    {
        if (state is null || !ByCode.TryGetValue(state, out var whole))
        {
            return null;
        }

        return city is not null && Exceptions.TryGetValue((state, Plain(city)), out var zone) ? zone : whole.ZoneId;
    }

    /// <summary>The state that the name of a city tells when it stands alone; null where several cities share the name, or the book does not know it.</summary>
    public static string? StateOfCity(string city) =>
        Cities.TryGetValue(Plain(city), out var found) && found is [{ TellsState: true } only] ? only.State : null;

    /// <summary>Whether the book has a city of this name, in this state where one is given.</summary>
    public static bool HasCity(string city, string? state = null) =>
        (Cities.TryGetValue(Plain(city), out var found) && (state is null || Array.Exists(found, one => one.State == state)))
        || (state is not null && Exceptions.ContainsKey((state, Plain(city))));

    /// <summary>Whether a city's name may begin with this word.</summary>
    public static bool MayBeginCity(string word) => CityBeginnings.Contains(word.StartsWith("Saint", StringComparison.Ordinal) ? "ST" : Beginning(word));

    /// <summary>Whether a state's name or code may begin with this word.</summary>
    public static bool MayBeginState(string word) => StateBeginnings.Contains(Beginning(word));

    private static string Beginning(string name)
    {
        var end = 0;
        while (end < name.Length && char.IsLetterOrDigit(name[end]))
        {
            end++;
        }

        return end == name.Length ? name : name[..end];
    }

    private static string Plain(string written) =>
        written.Trim().TrimEnd('.').Replace('’', '\'').Replace("Saint ", "St. ", StringComparison.Ordinal).ToUpperInvariant();

    private sealed record State(string Code, string Name, string ZoneId, string Abbreviation);

    private sealed record City(string Name, string State, bool TellsState);
}
