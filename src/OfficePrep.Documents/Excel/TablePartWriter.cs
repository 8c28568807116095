using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OfficePrep.Documents.Excel;

/// <summary>Writes the definition of a table: its reach, its filter and the names of its columns.</summary>
internal static class TablePartWriter
{
    /// <summary>The id by which the sheet refers to the table.</summary>
    public static string Id(uint number) => "table" + number.ToString(CultureInfo.InvariantCulture);

    public static void Write(WorksheetPart part, TrackerTable table, uint number)
    {
        var definition = part.AddNewPart<TableDefinitionPart>(Id(number));
        definition.Table = new Table(
            new AutoFilter { Reference = table.Range },
            new TableColumns(table.Columns.Select((column, i) => ColumnOf(column, (uint)i + 1))) { Count = (uint)table.Columns.Count },
            new TableStyleInfo { Name = "TableStyleLight1", ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = false, ShowColumnStripes = false })
        {
            Id = number,
            Name = table.Name,
            DisplayName = table.Name,
            Reference = table.Range,
        };
    }

    private static TableColumn ColumnOf(TrackerColumn column, uint id)
    {
        var written = new TableColumn { Id = id, Name = column.Header };
        if (column.Formula is { } formula)
        {
            written.Append(new CalculatedColumnFormula(formula));
        }

        return written;
    }
}
