using NodaTime;
using OfficePrep.Time;

namespace OfficePrep.Documents.Excel.Sync;

/// <summary>Merges the cells of one row.</summary>
internal sealed class RowMerge(TrackerTable table, TableCells cells, int row, TrackerRowRecord known, bool isOlderCopy, List<TrackerNote> notes, string sheet, string name)
{
    /// <summary>What stands in a row whose moment the season has no more.</summary>
    public const string GoneWord = "No longer on";

    private readonly Dictionary<string, string> written = new(known.Written, StringComparer.Ordinal);
    private readonly Dictionary<string, string> before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> yours = new(known.Yours, StringComparer.Ordinal);
    private readonly List<string> differing = [];
    private bool hasWritten;

    /// <summary>A cell that the letters fill.</summary>
    public void Ours(TrackerColumn column, CellContent season)
    {
        var header = column.Header;
        var (now, there, last) = (CellCode.Of(season), cells.Read(row, header), Written(header));
        if (CellCode.IsSame(there, now))
        {
            yours.Remove(header);
            written[header] = now;
        }
        else if (there.Length == 0 || CellCode.IsSame(there, last) || (isOlderCopy && known.Before.TryGetValue(header, out var earlier) && CellCode.IsSame(there, earlier)))
        {
            yours.Remove(header);
            Put(header, season, there);
            written[header] = now;
        }
        else
        {
            yours[header] = there;
            var isNews = !CellCode.IsSame(now, last);
            if (isNews || IsHour(column))
            {
                differing.Add(header);
                notes.Add(new TrackerNote(
                    isNews ? TrackerNoteKind.Conflict : TrackerNoteKind.Remark,
                    $"{sheet} {cells.Address(row, header)} ({name}), {header}: you wrote {Words(there, header, null)}, the letters say {Words(now, header, season)}. Yours was left; empty the cell to take the letters' word."));
            }
        }
    }

    /// <summary>A cell of the person's in a column of ours.</summary>
    public void Persons(TrackerColumn column, bool isOurs)
    {
        var there = cells.Read(row, column.Header);
        if (isOurs && !column.IsPersons && CellCode.IsSame(there, Written(column.Header)))
        {
            return;
        }

        Keep(column.Header, there);
        if (column.Look == CellLook.PersonsDay && CellCode.Text(there) is { } text && TypedDate.Read(text) is null)
        {
            notes.Add(new TrackerNote(TrackerNoteKind.Question, $"{sheet} {cells.Address(row, column.Header)} ({name}), {column.Header}: {Words(there, column.Header, null)} is no date that can be read; write it like 11/20/2026."));
        }
    }

    /// <summary>A cell in a column of the person's own.</summary>
    public void Own(string header) => Keep(header, cells.ReadOwn(row, header));

    /// <summary>Says in the row that the season has it no more.</summary>
    public void Gone(string header)
    {
        var there = cells.Read(row, header);
        if (CellCode.IsSame(there, Written(header)) && Written(header) != CellCode.OfText(GoneWord))
        {
            Put(header, CellContent.Of(GoneWord), there);
            written[header] = CellCode.OfText(GoneWord);
        }
    }

    /// <summary>Fills the column that says where the letters differ from what the person wrote.</summary>
    public void Differs(string header, TrackerTable of, IReadOnlyList<CellContent> season)
    {
        var lines = of.Columns.Select((column, at) => (column.Header, at)).Where(each => differing.Contains(each.Header)).Select(each => $"{each.Header}: {Words(CellCode.Of(season[each.at]), each.Header, season[each.at])}");
        var content = CellContent.Of(string.Join('\n', lines));
        var there = cells.Read(row, header);
        if (!CellCode.IsSame(there, CellCode.Of(content)))
        {
            Put(header, content, there);
        }

        written[header] = CellCode.Of(content);
    }

    /// <summary>What to keep of the row. A column that the person deleted keeps what they wrote there, should it come back.</summary>
    public TrackerRowRecord Record() => new()
    {
        Written = Trimmed(written),
        Before = hasWritten ? before : known.Before,
        Yours = Trimmed(yours),
    };

    private static Dictionary<string, string> Trimmed(Dictionary<string, string> codes) => codes.Where(each => each.Value.Length > 0).ToDictionary(StringComparer.Ordinal);

    private string Written(string header) => written.GetValueOrDefault(header, CellCode.Blank);

    private void Put(string header, CellContent content, string there)
    {
        cells.Write(row, header, content);
        before[header] = there;
        hasWritten = true;
    }

    private void Keep(string header, string there)
    {
        if (there.Length == 0)
        {
            yours.Remove(header);
        }
        else
        {
            yours[header] = there;
        }
    }

    private static bool IsHour(TrackerColumn column) => column.Look is CellLook.DayAndHour or CellLook.Day or CellLook.Hour;

    private string Words(string code, string header, CellContent? content)
    {
        if (code.Length == 0)
        {
            return "nothing";
        }

        var column = table.Columns.First(each => each.Header == header);
        if (CellCode.Number(code) is { } number && IsHour(column) && ExcelDate.Time(number) is { } time)
        {
            var clock = column.ClockHeader is { } beside && cells.Has(beside) && CellCode.Text(cells.Read(row, beside)) is { } place ? $" ({DocumentText.Cut(DocumentText.OneLine(place), 60)})" : "";
            return content is CellContent.Day || time.TimeOfDay == LocalTime.Midnight ? ClockText.ShortDay(time.Date) : $"{ClockText.ShortDay(time.Date)}, {ClockText.Clock(time.TimeOfDay)}{clock}";
        }

        return $"“{DocumentText.Cut(DocumentText.OneLine(CellCode.Number(code) is not null ? code[2..] : CellCode.Text(code) ?? code[2..]), 80)}”";
    }
}
