using OfficePrep.Mail;

namespace OfficePrep.Fuzz;

/// <summary>One input: bytes, and how they are read.</summary>
/// <param name="Index">Its number in the run.</param>
/// <param name="Origin">What it was made from, for the report.</param>
/// <param name="Format">How the reader is told to understand it.</param>
/// <param name="Bytes">The bytes.</param>
internal sealed record FuzzInput(int Index, string Origin, LetterFormat Format, byte[] Bytes)
{
    /// <summary>Whether it is a profile and no message.</summary>
    public bool IsProfile { get; init; }

    /// <summary>The ending of the file that it is saved as.</summary>
    public string Ending => IsProfile ? ".json" : Format switch
    {
        LetterFormat.Calendar => ".ics",
        LetterFormat.Html => ".html",
        LetterFormat.Text => ".txt",
        _ => ".eml",
    };
}
