using System.Security.Cryptography;
using System.Text;
using OfficePrep.Reading;

namespace OfficePrep.Planning.Answers;

/// <summary>Names questions so that a person can type them and so that the same question has the same name after new letters.</summary>
internal static class QuestionId
{
    // 24 bits: a season has some tens of questions; a clash would only make two of them answer to one name, and both are shown.
    private const int HashBytes = 3;

    /// <summary>The id of a doubt.</summary>
    public static string OfDoubt(string letter, DoubtCode code, string evidence) => From("doubt", letter, NoticeJsonNames.Doubts.Of(code), evidence);

    /// <summary>The id of the question which program a letter is about.</summary>
    public static string OfProgram(string letter) => From("program", letter);

    private static string From(params ReadOnlySpan<string> words) =>
        "q" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words.ToArray()))).AsSpan(0, HashBytes));
}
