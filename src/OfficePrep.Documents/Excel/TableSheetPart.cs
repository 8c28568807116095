using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OfficePrep.Documents.Excel;

/// <summary>Writes a sheet that is one table: cells as a stream, then what makes it a good sheet, in the order that the schema wants.</summary>
internal static class TableSheetPart
{
    // Links beyond this stay text: each costs a relationship, and no season comes near.
    private const int MaxLinks = 2_000;

    private const double HeaderHeight = 36;

    public static void Write(WorksheetPart part, TrackerTable table, uint tableId, SharedStrings strings)
    {
        var links = AddLinks(part, table);
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteElement(new SheetProperties(new TabColor { Rgb = "FF1F3A5F" }, new PageSetupProperties { FitToPage = true }));
            writer.WriteElement(new SheetDimension { Reference = Range(table) });
            writer.WriteElement(View(isFirst: tableId == 1));
            writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
            writer.WriteElement(Widths(table));
            WriteCells(writer, table, strings);
            foreach (var element in Highlights(table).Concat(Choices(table)))
            {
                writer.WriteElement(element);
            }

            if (links.Count > 0)
            {
                writer.WriteElement(new Hyperlinks(links));
            }

            writer.WriteElement(new PrintOptions { HorizontalCentered = true });
            writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
            writer.WriteElement(new PageSetup { PaperSize = 1, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
            writer.WriteElement(new HeaderFooter(new OddHeader("&L&\"Calibri,Bold\"&A&RResidency interviews"), new OddFooter("&LEvery hour with its city and UTC offset&RPage &P of &N")));
            writer.WriteElement(new TableParts(new TablePart { Id = "table" }) { Count = 1 });
            writer.WriteEndElement();
        }

        AddTable(part, table, tableId);
    }

    private static SheetViews View(bool isFirst) => new(new SheetView(
        new Pane { HorizontalSplit = 1, VerticalSplit = 1, TopLeftCell = "B2", ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen },
        new Selection { Pane = PaneValues.TopRight },
        new Selection { Pane = PaneValues.BottomLeft },
        new Selection { Pane = PaneValues.BottomRight, ActiveCell = "B2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "B2" } })
    {
        ShowGridLines = false,
        TabSelected = isFirst ? true : null,
        WorkbookViewId = 0,
    });

    private static Columns Widths(TrackerTable table) => new(table.Columns.Select((column, i) => new Column
    {
        Min = (uint)i + 1,
        Max = (uint)i + 1,
        Width = column.Width,
        CustomWidth = true,
        Hidden = column.IsHidden ? true : null,
    }));

    private static void WriteCells(OpenXmlWriter writer, TrackerTable table, SharedStrings strings)
    {
        var cells = new CellWriter(writer, strings);
        writer.WriteStartElement(new SheetData());
        cells.StartRow(1, HeaderHeight);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            cells.Write(column + 1, 1, CellContent.Of(table.Columns[column].Header), table.Columns[column].IsPersons ? CellLook.PersonsHeader : CellLook.Header);
        }

        cells.EndRow();
        for (var row = 2; row <= table.LastRow; row++)
        {
            IReadOnlyList<CellContent> contents = row - 2 < table.Rows.Count ? table.Rows[row - 2] : [.. table.Columns.Select(_ => CellContent.Nothing)];
            cells.StartRow(row, RowHeight.Of(contents, table.Columns));
            for (var column = 0; column < table.Columns.Count; column++)
            {
                if (table.Columns[column].Formula is { } formula)
                {
                    cells.WriteComputed(column + 1, row, formula, contents[column], table.Columns[column].Look);
                }
                else
                {
                    cells.Write(column + 1, row, contents[column], table.Columns[column].Look);
                }
            }

            cells.EndRow();
        }

        writer.WriteEndElement();
    }

    private static IEnumerable<OpenXmlElement> Highlights(TrackerTable table)
    {
        for (var i = 0; i < table.Highlights.Count; i++)
        {
            var highlight = table.Highlights[i];
            yield return new ConditionalFormatting(
                new ConditionalFormattingRule(new Formula(Condition(table, highlight)))
                {
                    Type = ConditionalFormatValues.Expression,
                    FormatId = (uint)highlight.Mark,
                    Priority = i + 1,
                })
            {
                SequenceOfReferences = new ListValue<StringValue> { InnerText = FormattableString.Invariant($"{table.Letters(highlight.First)}2:{table.Letters(highlight.Last)}{table.LastRow}") },
            };
        }
    }

    private static string Condition(TrackerTable table, RowHighlight highlight) =>
        table.Columns.Aggregate(highlight.Formula, (formula, column) => formula.Replace($"{{{column.Header}}}", $"${table.Letters(column.Header)}2", StringComparison.Ordinal));

    private static IEnumerable<OpenXmlElement> Choices(TrackerTable table)
    {
        var validations = table.Columns.Where(column => column.Choices is not null).Select(column => (OpenXmlElement)new DataValidation(
            new Formula1($"\"{string.Join(',', column.Choices!)}\""))
        {
            Type = DataValidationValues.List,
            // A word of the person's own is kept; the list only helps.
            ErrorStyle = DataValidationErrorStyleValues.Warning,
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorTitle = column.Header,
            Error = "This word is not on the list. OfficePrep keeps it, but does not understand it.",
            SequenceOfReferences = new ListValue<StringValue> { InnerText = FormattableString.Invariant($"{table.Letters(column.Header)}2:{table.Letters(column.Header)}{table.LastRow}") },
        }).ToList();
        if (validations.Count > 0)
        {
            yield return new DataValidations(validations) { Count = (uint)validations.Count };
        }
    }

    private static List<Hyperlink> AddLinks(WorksheetPart part, TrackerTable table)
    {
        var links = new List<Hyperlink>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < table.Columns.Count && links.Count < MaxLinks; column++)
            {
                if (table.Rows[row][column] is CellContent.Link link)
                {
                    var id = "link" + (links.Count + 1).ToString(CultureInfo.InvariantCulture);
                    part.AddHyperlinkRelationship(link.Value, isExternal: true, id);
                    links.Add(new Hyperlink { Reference = A1.Cell(column + 1, row + 2), Id = id });
                }
            }
        }

        return links;
    }

    private static void AddTable(WorksheetPart part, TrackerTable table, uint tableId)
    {
        var definition = part.AddNewPart<TableDefinitionPart>("table");
        definition.Table = new Table(
            new AutoFilter { Reference = Range(table) },
            new TableColumns(table.Columns.Select((column, i) => TableColumnOf(column, (uint)i + 1))) { Count = (uint)table.Columns.Count },
            new TableStyleInfo { Name = "TableStyleLight1", ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = false, ShowColumnStripes = false })
        {
            Id = tableId,
            Name = table.Name,
            DisplayName = table.Name,
            Reference = Range(table),
        };
    }

    private static TableColumn TableColumnOf(TrackerColumn column, uint id)
    {
        var written = new TableColumn { Id = id, Name = column.Header };
        if (column.Formula is { } formula)
        {
            written.Append(new CalculatedColumnFormula(formula));
        }

        return written;
    }

    private static string Range(TrackerTable table) => "A1:" + A1.Cell(table.Columns.Count, table.LastRow);
}
