namespace OfficePrep.Planning.Slots;

/// <summary>
/// How much each reason weighs, so that they can be set against one another. Sleep and collisions first, habits last; the figures are ours, and what they did is always said in words.
/// </summary>
internal static class SlotPoints
{
    /// <summary>It may overlap with something, under one reading of a time in doubt.</summary>
    public const int MayOverlap = 30;

    /// <summary>It begins at night at home.</summary>
    public const int Night = 40;

    /// <summary>No plan for its night keeps the limits.</summary>
    public const int NightWithoutPlan = 40;

    /// <summary>Too little sleep before or after it.</summary>
    public const int ShortSleep = 25;

    /// <summary>Buffers overlap, or two interviews on one day.</summary>
    public const int Crowded = 20;

    /// <summary>Less notice than wanted.</summary>
    public const int ShortNotice = 20;

    /// <summary>Its hour, or that of the other, is not known or in doubt.</summary>
    public const int Unsure = 15;

    /// <summary>A day of the week, or a fuller week, that the person does not want.</summary>
    public const int Unwanted = 15;

    /// <summary>Fewer free days around it than wanted.</summary>
    public const int LittleSpace = 10;

    /// <summary>Each hour outside the hours that the person likes.</summary>
    public const int HourOff = 4;

    /// <summary>The day is spoken for, but not all of its hours are known.</summary>
    public const int MayMeet = 8;
}
