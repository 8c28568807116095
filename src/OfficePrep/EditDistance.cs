namespace OfficePrep;

/// <summary>How far apart two spellings are.</summary>
internal static class EditDistance
{
    /// <summary>The fewest letters to insert, drop or replace to make one of the other (Levenshtein). Costs the product of the lengths: for short names only.</summary>
    public static int Between(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
