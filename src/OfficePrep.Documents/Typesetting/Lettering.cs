namespace OfficePrep.Documents.Typesetting;

/// <summary>Letters: how heavy, how many points high, which color.</summary>
internal readonly record struct Lettering(FontWeight Weight, double Size, Ink Ink);

/// <summary>The side on which left-to-right text stands.</summary>
internal enum TextAlign
{
    Start,
    End,
}
