using System.Globalization;
using System.Text;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Programs;

namespace OfficePrep.Documents.Excel;

/// <summary>Exports the tracker's tables as comma-separated text (RFC 4180, UTF-8 with a byte order mark, as Excel wants it).</summary>
public static class TrackerCsv
{
    /// <summary>One file for each table, with what the person wrote; no cell begins with a character that a spreadsheet takes for a formula (CWE-1236).</summary>
    /// <param name="season">The season.</param>
    /// <param name="now">Tells what is past from what is ahead.</param>
    /// <param name="preferences">Buffers, sleep and what is to be done by when.</param>
    /// <param name="record">What the person wrote.</param>
    /// <param name="programs">The person's book of programs, whose research stands among the tasks; null where there is none.</param>
    /// <returns>The tables' names and their files.</returns>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Write(Season season, Instant now, Preferences preferences, TrackerRecord record, ProgramBook? programs = null)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(record);
        return [.. TrackerPrint.Book(TrackerTables.Of(season, now, preferences, programs), record, now.InZone(DateTimeZoneProviders.Tzdb[season.HomeZoneAt(now)]).LocalDateTime).Tables.Select(table => (table.Name, Bytes(table)))];
    }

    private static byte[] Bytes(TrackerTable table)
    {
        var text = new StringBuilder();
        var shown = Enumerable.Range(0, table.Columns.Count).Where(at => !table.Columns[at].IsHidden).ToList();
        Line(text, shown.Select(at => table.Columns[at].Header));
        foreach (var row in table.Rows)
        {
            Line(text, shown.Select(at => Words(row[at], table.Columns[at])));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string> fields) => text.AppendJoin(',', fields.Select(Field)).Append("\r\n");

    private static string Field(string words)
    {
        // Blanks before the sign do not stop every spreadsheet, so the first character that counts decides.
        var first = words.AsSpan().TrimStart(' ');
        var safe = (first.Length > 0 && first[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠') ? "'" + words : words;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Words(CellContent content, TrackerColumn column) => content switch
    {
        CellContent.Blank => "",
        CellContent.Text text => CellText.Fit(text.Value),
        CellContent.Link link => link.Value.AbsoluteUri,
        CellContent.Clock clock => clock.Value.ToString(column.Look == CellLook.Hour ? "HH:mm" : "uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture),
        CellContent.Day day => day.Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        CellContent.Number number when column.Look is CellLook.DayAndHour or CellLook.Day or CellLook.PersonsDay && ExcelDate.Time(number.Value) is { } time =>
            time.ToString(time.TimeOfDay == LocalTime.Midnight ? "uuuu-MM-dd" : "uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture),
        CellContent.Number number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, "A cell holds nothing, text, a number, a date or a link."),
    };
}
