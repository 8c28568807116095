using System.Globalization;
using OfficePrep.Programs.Import;

namespace OfficePrep.Programs.Outcomes;

/// <summary>
/// Outcome tables that the person copied from what NRMP publishes (<c>outcomes.csv</c> beside the book). None comes with the product: such a table is somebody's publication, has a year,
/// and would grow old in silence. Columns, by their headings: specialty, group, band (may be empty), matched, all, year, source.
/// </summary>
/// <param name="Rows">The rows, as written.</param>
public sealed record OutcomeTable(IReadOnlyList<MatchOutcome> Rows)
{
    /// <summary>No table.</summary>
    public static OutcomeTable Empty { get; } = new([]);

    private const int EarliestYear = 1990;
    private const int LatestYear = 2100;

    private static readonly string[] Needed = ["specialty", "group", "matched", "all", "year", "source"];

    /// <summary>Reads a table.</summary>
    /// <param name="bytes">Separated values with a row of headings.</param>
    /// <exception cref="FormatException">A column is missing, or rows cannot be what they say; the message names every such line.</exception>
    public static OutcomeTable Read(ReadOnlySpan<byte> bytes)
    {
        var table = DelimitedText.Read(bytes);
        var columns = table.Headings.Select((heading, at) => (Name: heading.Trim().ToLowerInvariant(), at)).GroupBy(each => each.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().at, StringComparer.Ordinal);
        var missing = Needed.Where(name => !columns.ContainsKey(name)).ToList();
        if (missing.Count > 0)
        {
            throw new FormatException($"it has no column {string.Join(", ", missing)}; the columns are specialty, group, band, matched, all, year, source");
        }

        var faults = new List<string>();
        var rows = table.Rows.Select(row => Row(name => columns.TryGetValue(name, out var at) ? row.At(at) : "", row.Line, faults)).OfType<MatchOutcome>().ToList();
        return faults.Count == 0 ? new OutcomeTable(rows) : throw new FormatException(string.Join("; ", faults.Take(MostFaults)) + (faults.Count > MostFaults ? string.Create(CultureInfo.InvariantCulture, $"; and {faults.Count - MostFaults} more") : ""));
    }

    // A sentence that names more lines than these is not read to its end.
    private const int MostFaults = 5;

    /// <summary>What the table says of a specialty, the newest year first.</summary>
    /// <param name="specialty">Id of the specialty.</param>
    public IReadOnlyList<MatchOutcome> Of(string? specialty) => [.. Rows.Where(row => row.Specialty == specialty).OrderByDescending(row => row.Year)];

    private static MatchOutcome? Row(Func<string, string> cell, int line, List<string> faults)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"line {line}");
        string? specialty = null;
        try
        {
            specialty = new WrittenProgram { Institution = "any", Specialty = cell("specialty") }.Read().Specialty;
        }
        catch (FormatException)
        {
            faults.Add($"{at}: {Shown(cell("specialty"))} is no specialty");
        }

        var matched = Number(cell("matched"));
        var all = Number(cell("all"));
        var year = Number(cell("year"));
        if (matched is null || all is null || all == 0 || matched > all)
        {
            faults.Add($"{at}: matched and all must be whole numbers, and no more can match than there are");
        }

        if (year is null or < EarliestYear or > LatestYear)
        {
            faults.Add($"{at}: {Shown(cell("year"))} is no year of a Match");
        }

        if (cell("group").Length == 0 || cell("source").Length == 0)
        {
            faults.Add($"{at}: group and source must be filled");
        }

        return specialty is null || matched is null || all is null or 0 || year is null ? null
            : new MatchOutcome(specialty, cell("group"), matched.Value, all.Value, year.Value, cell("source")) { Band = cell("band") is { Length: > 0 } band ? band : null };
    }

    private static int? Number(string cell) =>
        int.TryParse(cell.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Shown(string cell) => cell.Length switch { 0 => "an empty cell", <= 40 => cell, _ => cell[..40] + "…" };
}
