using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Documents.Excel.Sync;

/// <summary>Reads a date that a person typed as text, in the forms usual in the United States; two-digit years are not guessed at.</summary>
internal static class TypedDate
{
    private static readonly LocalDatePattern[] Patterns = [.. new[]
        {
            "uuuu-MM-dd", "uuuu/M/d", "M/d/uuuu", "M-d-uuuu", "MMM d, uuuu", "MMMM d, uuuu", "MMM d uuuu", "MMMM d uuuu", "d MMM uuuu", "d MMMM uuuu", "d-MMM-uuuu",
            // With a weekday that is not the date's, the date is not read.
            "ddd, MMM d, uuuu", "dddd, MMMM d, uuuu", "ddd, M/d/uuuu", "dddd, M/d/uuuu",
        }
        .Select(LocalDatePattern.CreateWithInvariantCulture)];

    /// <summary>The date; null where the text is none.</summary>
    public static LocalDate? Read(string text)
    {
        var bare = text.Trim();
        return Patterns.Select(pattern => pattern.Parse(bare)).FirstOrDefault(result => result.Success)?.Value;
    }
}
