using OfficePrep.Planning;

namespace OfficePrep.Cli;

/// <summary>What became of one document.</summary>
internal abstract record DocumentOutcome
{
    private DocumentOutcome()
    {
    }

    /// <summary>It was written, or was there already just so.</summary>
    /// <param name="Document">It.</param>
    internal sealed record Written(SeasonDocument Document) : DocumentOutcome;

    /// <summary>A person had edited the document of that name, so a copy was written beside it.</summary>
    /// <param name="Document">The copy.</param>
    /// <param name="Edited">The document that was left as it is.</param>
    internal sealed record Beside(SeasonDocument Document, string Edited) : DocumentOutcome;

    /// <summary>A person had edited it and there is nothing new to say: it was left as it is.</summary>
    /// <param name="Edited">The document.</param>
    internal sealed record Kept(string Edited) : DocumentOutcome;

    /// <summary>It could not be written.</summary>
    /// <param name="Sentence">What is wrong, where, and what to do.</param>
    internal sealed record Failed(string Sentence) : DocumentOutcome;
}
