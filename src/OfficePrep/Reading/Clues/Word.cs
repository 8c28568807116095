namespace OfficePrep.Reading.Clues;

/// <summary>A word of a text, or an ampersand.</summary>
/// <param name="Start">Offset of its first unit.</param>
/// <param name="Written">As written, apostrophes straightened.</param>
/// <param name="Plain">In lower case.</param>
/// <param name="Opens">Whether a sentence, line or cell begins with it, so that a phrase cannot run across from the word before.</param>
internal readonly record struct Word(int Start, string Written, string Plain, bool Opens)
{
    /// <summary>Offset of the first unit after it.</summary>
    public int End => Start + Written.Length;

    /// <summary>Whether it begins with a capital letter, be it behind an okina.</summary>
    public bool IsCapital => char.IsUpper(Written[0]) || (Written.Length > 1 && char.GetUnicodeCategory(Written[0]) == System.Globalization.UnicodeCategory.ModifierLetter && char.IsUpper(Written[1]));
}
