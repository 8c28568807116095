using System.Globalization;

namespace OfficePrep.Documents.Excel;

/// <summary>Cell addresses in A1 notation.</summary>
internal static class A1
{
    /// <summary>The letters of a column, counted from 1: <c>1</c> is A, <c>27</c> is AA.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    public static string Cell(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);
}
