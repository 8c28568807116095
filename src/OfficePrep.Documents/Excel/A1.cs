using System.Globalization;

namespace OfficePrep.Documents.Excel;

/// <summary>Cell addresses in A1 notation.</summary>
internal static class A1
{
    // The columns of our own sheets, asked for at every cell.
    private static readonly string[] Known = [.. Enumerable.Range(0, 128).Select(Spell)];

    /// <summary>The letters of a column, counted from 1: <c>1</c> is A, <c>27</c> is AA.</summary>
    public static string Letters(int column) => column > 0 && column < Known.Length ? Known[column] : Spell(column);

    private static string Spell(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    public static string Cell(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Column and row of an address such as <c>C7</c> or <c>$C$7</c>; null where it is none.</summary>
    public static (int Column, int Row)? Parse(string address)
    {
        var (column, row) = (0, 0);
        foreach (var unit in address.Replace("$", "", StringComparison.Ordinal).ToUpperInvariant())
        {
            if (unit is >= 'A' and <= 'Z' && row == 0 && column < 20_000)
            {
                column = (column * 26) + (unit - 'A' + 1);
            }
            else if (char.IsAsciiDigit(unit) && column > 0 && row < 2_000_000)
            {
                row = (row * 10) + (unit - '0');
            }
            else
            {
                return null;
            }
        }

        return column > 0 && row > 0 ? (column, row) : null;
    }

    /// <summary>The corners of a range such as <c>A1:Z8</c>; null where it is none.</summary>
    public static ((int Column, int Row) First, (int Column, int Row) Last)? ParseRange(string range)
    {
        var ends = range.Split(':');
        return ends.Length is 1 or 2 && Parse(ends[0]) is { } first && Parse(ends[^1]) is { } last && first.Column <= last.Column && first.Row <= last.Row ? (first, last) : null;
    }

    public static string Range((int Column, int Row) first, (int Column, int Row) last) => $"{Cell(first.Column, first.Row)}:{Cell(last.Column, last.Row)}";
}
