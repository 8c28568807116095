using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficePrep.Documents.Word;

/// <summary>The lists of a document: one kind of bullet, and numbered lists that each begin at 1.</summary>
internal sealed class ListNumbers
{
    public const int Bullets = 1;

    /// <summary>Under which the text of an item hangs, in twentieths of a point.</summary>
    public const int Indent = 340;

    private const int BulletKind = 0;
    private const int NumberKind = 1;

    private int last = Bullets;

    /// <summary>The id of a new numbered list.</summary>
    public int Begin() => ++last;

    public Numbering Make()
    {
        var numbering = new Numbering(
            Kind(BulletKind, NumberFormatValues.Bullet, "•"),
            Kind(NumberKind, NumberFormatValues.Decimal, "%1."),
            new NumberingInstance(new AbstractNumId { Val = BulletKind }) { NumberID = Bullets });
        for (var id = Bullets + 1; id <= last; id++)
        {
            numbering.Append(new NumberingInstance(
                new AbstractNumId { Val = NumberKind },
                new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = id });
        }

        return numbering;
    }

    private static AbstractNum Kind(int id, NumberFormatValues format, string text) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = $"{Indent}", Hanging = $"{Indent}" }),
            new NumberingSymbolRunProperties(new Color { Val = PackStyles.Accent })) { LevelIndex = 0 }) { AbstractNumberId = id };
}
