using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using OfficePrep.Documents.Excel.Views;

namespace OfficePrep.Documents.Excel;

/// <summary>What colors cells by a rule, and what helps a person to fill them.</summary>
internal static class SheetRules
{
    public static IEnumerable<OpenXmlElement> Highlights(TrackerTable table) =>
        table.Highlights.Select((highlight, i) => Expression($"{table.Letters(highlight.First)}2:{table.Letters(highlight.Last)}{table.LastRow}", highlight.Mark, Condition(table, highlight), i + 1));

    public static IEnumerable<OpenXmlElement> Highlights(DrawnSheet sheet)
    {
        var priority = 0;
        foreach (var rule in sheet.Rules)
        {
            yield return Expression(rule.Range, rule.Mark, rule.Formula, ++priority);
        }

        if (sheet.Bars is { } range)
        {
            yield return new ConditionalFormatting(
                new ConditionalFormattingRule(new DataBar(
                    new ConditionalFormatValueObject { Type = ConditionalFormatValueObjectValues.Number, Val = "0" },
                    new ConditionalFormatValueObject { Type = ConditionalFormatValueObjectValues.Number, Val = "5" },
                    new Color { Rgb = "FF9DBBE3" }))
                {
                    Type = ConditionalFormatValues.DataBar,
                    Priority = priority + 1,
                })
            {
                SequenceOfReferences = Ranges(range),
            };
        }
    }

    /// <summary>The lists to choose from and the marks that count.</summary>
    public static IEnumerable<OpenXmlElement> Validations(IEnumerable<TrackerTable> tables, IEnumerable<(string Cell, ChoiceList Choices)> pickers)
    {
        List<DataValidation> rules = [.. tables.SelectMany(Validations), .. pickers.Select(picker => List(picker.Choices, picker.Cell, "Program", "Choose a program from the list."))];
        if (rules.Count > 0)
        {
            yield return new DataValidations(rules) { Count = (uint)rules.Count };
        }
    }

    private static IEnumerable<DataValidation> Validations(TrackerTable table)
    {
        var first = (table.Corner?.Row ?? 1) + 1;
        foreach (var column in table.Columns)
        {
            var range = FormattableString.Invariant($"{table.Letters(column.Header)}{first}:{table.Letters(column.Header)}{table.LastRow}");
            if (column.Choices is { } choices)
            {
                // A word of the person's own is kept; the list only helps.
                yield return List(choices, range, column.Header, "This word is not on the list. OfficePrep keeps it, but does not understand it.");
            }
            else if (column.Look is CellLook.Score)
            {
                yield return new DataValidation(new Formula1("1"), new Formula2("5"))
                {
                    Type = DataValidationValues.Decimal,
                    Operator = DataValidationOperatorValues.Between,
                    ErrorStyle = DataValidationErrorStyleValues.Stop,
                    AllowBlank = true,
                    ShowErrorMessage = true,
                    ErrorTitle = "A mark from 1 to 5",
                    Error = "1 is the least, 5 the most. Leave it empty where you cannot tell; words go into the notes.",
                    SequenceOfReferences = Ranges(range),
                };
            }
        }
    }

    private static DataValidation List(ChoiceList choices, string range, string title, string error) => new(new Formula1(choices.Name))
    {
        Type = DataValidationValues.List,
        ErrorStyle = DataValidationErrorStyleValues.Warning,
        AllowBlank = true,
        ShowErrorMessage = true,
        ErrorTitle = title,
        Error = error,
        SequenceOfReferences = Ranges(range),
    };

    private static ConditionalFormatting Expression(string range, HighlightMark mark, string formula, int priority) =>
        new(new ConditionalFormattingRule(new Formula(formula)) { Type = ConditionalFormatValues.Expression, FormatId = (uint)mark, Priority = priority })
        {
            SequenceOfReferences = Ranges(range),
        };

    private static string Condition(TrackerTable table, RowHighlight highlight) =>
        table.Columns.Aggregate(highlight.Formula, (formula, column) => formula.Replace($"{{{column.Header}}}", $"${table.Letters(column.Header)}2", StringComparison.Ordinal));

    private static ListValue<StringValue> Ranges(string range) => new() { InnerText = range };
}
