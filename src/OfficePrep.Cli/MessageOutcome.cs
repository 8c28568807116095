using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Cli;

/// <summary>What became of one input.</summary>
internal abstract record MessageOutcome
{
    private MessageOutcome()
    {
    }

    /// <summary>It was read.</summary>
    /// <param name="Source">File name without folders; <c>-</c> for standard input.</param>
    /// <param name="Hash">SHA-256 of the bytes, lower-case hexadecimal.</param>
    /// <param name="Letter">The letter.</param>
    /// <param name="Notice">What it says.</param>
    internal sealed record Understood(string Source, string Hash, Letter Letter, Notice Notice) : MessageOutcome;

    /// <summary>It could not be read.</summary>
    /// <param name="Sentence">What is wrong, where, and what to do.</param>
    internal sealed record Refused(string Sentence) : MessageOutcome;
}
