using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Documents.Excel;

/// <summary>How a workbook shows its numbers: a cell that shows 35% holds 0.35, and a date is a number of days.</summary>
internal sealed class NumberLooks
{
    private static readonly LocalDate Zero = new(1899, 12, 30);
    private readonly List<Look> looks = [];
    private readonly int shift;

    private NumberLooks(int shift) => this.shift = shift;

    private enum Look
    {
        Plain,
        Percent,
        Date,
    }

    /// <summary>Reads the formats of a workbook.</summary>
    public static NumberLooks Of(OfficePackage package)
    {
        // Workbooks from old Macs count from 1904.
        var old = package.Xml("xl/workbook.xml")?.Elements().FirstOrDefault(element => element.Name.LocalName == "workbookPr")?.Attribute("date1904")?.Value is "1" or "true";
        var result = new NumberLooks(old ? 1462 : 0);
        if (package.Xml("xl/styles.xml") is { } styles)
        {
            var own = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var format in styles.Descendants().Where(element => element.Name.LocalName == "numFmt"))
            {
                own[(string?)format.Attribute("numFmtId") ?? ""] = (string?)format.Attribute("formatCode") ?? "";
            }

            result.looks.AddRange(styles.Elements().Where(element => element.Name.LocalName == "cellXfs").SelectMany(element => element.Elements()).Select(look => Of((string?)look.Attribute("numFmtId") ?? "0", own)));
        }

        return result;
    }

    /// <summary>The number as it is seen: with a percent sign, as an ISO date, or as it is.</summary>
    public string Show(string text, int style)
    {
        var look = style < looks.Count ? looks[style] : Look.Plain;
        return look == Look.Plain || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? text
            : look == Look.Percent && Math.Abs(number) < 1_000_000 ? string.Create(CultureInfo.InvariantCulture, $"{number * 100:0.##} %")
            : look == Look.Date && number is > 60 and < 200_000 ? LocalDatePattern.Iso.Format(Zero.PlusDays((int)number + shift))
            : text;
    }

    private static Look Of(string id, Dictionary<string, string> own) => id switch
    {
        "9" or "10" => Look.Percent,
        "14" or "15" or "16" or "17" or "22" => Look.Date,
        _ when own.GetValueOrDefault(id) is { } code => Bare(code) is var bare && bare.Contains('%', StringComparison.Ordinal) ? Look.Percent
            : bare.Contains('y', StringComparison.OrdinalIgnoreCase) ? Look.Date
            : Look.Plain,
        _ => Look.Plain,
    };

    // Without quoted words and [colors], whose letters mean nothing.
    private static string Bare(string code)
    {
        var bare = new System.Text.StringBuilder();
        char? until = null;
        foreach (var letter in code)
        {
            if (until is null && letter is '"' or '[')
            {
                until = letter == '"' ? '"' : ']';
            }
            else if (until == letter)
            {
                until = null;
            }
            else if (until is null)
            {
                bare.Append(letter);
            }
        }

        return bare.ToString();
    }
}
