using System.Globalization;
using System.Text;

namespace OfficePrep.Documents.Typesetting;

/// <summary>The bidirectional class of a code point: by general category and block, with the exceptions of a table.</summary>
internal static class BidiClasses
{
    private static readonly (int First, int Last, BidiClass Class)[] Exceptions = ReadExceptions();

    // Most text is Latin: its classes are looked up once.
    private static readonly BidiClass[] Latin = [.. Enumerable.Range(0, 0x300).Select(Find)];

    public static BidiClass Of(int codePoint) => codePoint < Latin.Length ? Latin[codePoint] : Find(codePoint);

    private static BidiClass Find(int codePoint)
    {
        var low = 0;
        var high = Exceptions.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < Exceptions[middle].First)
            {
                high = middle - 1;
            }
            else if (codePoint > Exceptions[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return Exceptions[middle].Class;
            }
        }

        return ByCategory(codePoint);
    }

    private static BidiClass ByCategory(int codePoint) =>
        (Rune.IsValid(codePoint) ? Rune.GetUnicodeCategory(new Rune(codePoint)) : UnicodeCategory.Surrogate) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.NSM,
            UnicodeCategory.Format or UnicodeCategory.Control => BidiClass.BN,
            UnicodeCategory.SpaceSeparator => BidiClass.WS,
            UnicodeCategory.CurrencySymbol => BidiClass.ET,
            UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol
                or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation
                or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation or UnicodeCategory.Surrogate => BidiClass.ON,
            _ => ByBlock(codePoint),
        };

    // The right-to-left blocks of DerivedBidiClass.txt.
    private static BidiClass ByBlock(int codePoint) => codePoint switch
    {
        (>= 0x0600 and <= 0x07BF) or (>= 0x0860 and <= 0x08FF) or (>= 0xFB50 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
            or (>= 0x10D00 and <= 0x10D3F) or (>= 0x10F30 and <= 0x10F6F) or (>= 0x1EC70 and <= 0x1ECBF) or (>= 0x1ED00 and <= 0x1ED4F) or (>= 0x1EE00 and <= 0x1EEFF) => BidiClass.AL,
        (>= 0x0590 and <= 0x085F) or (>= 0xFB1D and <= 0xFB4F) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) => BidiClass.R,
        _ => BidiClass.L,
    };

    private static (int First, int Last, BidiClass Class)[] ReadExceptions()
    {
        using var table = typeof(BidiClasses).Assembly.GetManifestResourceStream("seeds/unicode/bidi-classes.tsv")
            ?? throw new InvalidOperationException("seeds/unicode/bidi-classes.tsv is not in this assembly.");
        using var reader = new StreamReader(table);
        var exceptions = new List<(int, int, BidiClass)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                exceptions.Add((Hexadecimal(cells[0]), Hexadecimal(cells[1]), Enum.Parse<BidiClass>(cells[2])));
            }
        }

        return [.. exceptions];
    }

    private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
