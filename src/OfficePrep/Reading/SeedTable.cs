using System.Reflection;

namespace OfficePrep.Reading;

/// <summary>Reads the tables of knowledge that are built into the core: tab-separated, one row a line, <c>#</c> begins a comment line.</summary>
internal static class SeedTable
{
    /// <summary>The rows of a table with at least <paramref name="columns"/> cells each; missing cells at the end of a row are empty.</summary>
    /// <exception cref="InvalidOperationException">The table is not built in, which only a broken build can cause.</exception>
    public static IReadOnlyList<string[]> Rows(string name, int columns)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("seeds/" + name)
            ?? throw new InvalidOperationException($"The table seeds/{name} is not built in.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                rows.Add(cells.Length >= columns ? cells : [.. cells, .. Enumerable.Repeat("", columns - cells.Length)]);
            }
        }

        return rows;
    }

    /// <summary>The phrases of one list in a table of lists: the second cell of every row whose first is <paramref name="list"/>.</summary>
    /// <exception cref="InvalidOperationException">The table is not built in or has no such list, which only a broken build can cause.</exception>
    public static string[] Phrases(string name, string list) =>
        Rows(name, 2).Where(row => row[0] == list).Select(row => row[1]).ToArray() is { Length: > 0 } phrases ? phrases
        : throw new InvalidOperationException($"The table seeds/{name} has no list “{list}”.");
}
