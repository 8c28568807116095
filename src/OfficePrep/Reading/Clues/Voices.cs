using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Tells whether a program or an applicant speaks: one says "your interview", the other "my interview".</summary>
internal static class Voices
{
    // Who speaks is plain from the first lines; the rest of a long thread is not read for it.
    private const int Opening = 400;

    private static readonly string[] Programs = SeedTable.Phrases("words/voices.tsv", "program");

    private static readonly string[] Applicants = SeedTable.Phrases("words/voices.tsv", "applicant");

    /// <summary>Whether more of the text is what programs write than what applicants do.</summary>
    public static bool IsProgram(IReadOnlyList<Token> tokens)
    {
        var last = Math.Min(tokens.Count, Opening) - 1;
        return Count(tokens, last, Programs) > Count(tokens, last, Applicants);
    }

    private static int Count(IReadOnlyList<Token> tokens, int last, string[] phrases) => phrases.Count(phrase => WordScan.Has(tokens, 0, last, phrase));
}
