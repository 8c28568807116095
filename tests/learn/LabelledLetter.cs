using System.Globalization;
using System.Text.Json;
using OfficePrep.Mail;
using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Learn;

/// <summary>A letter that a person has read.</summary>
/// <param name="Folder">The folder that it lies in.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Letter">The letter.</param>
/// <param name="Home">The applicant's zone.</param>
/// <param name="Times">Its times, as labelled.</param>
/// <param name="Kinds">What it is for; more than one where a careful person would accept either.</param>
internal sealed record LabelledLetter(string Folder, string Name, Letter Letter, string? Home, JsonElement Times, IReadOnlyList<NoticeKind> Kinds)
{
    /// <summary>Every feature that the letter has, named as the table names them.</summary>
    public IReadOnlyList<string> Features { get; } = [.. FeaturesOf(KindTerms.Of(ReadingContext.Of(Letter, Home))).Distinct(StringComparer.Ordinal)];

    /// <summary>Who wrote it: those of one writer share the first letter of a numbered name, or a folder.</summary>
    public string Writer { get; } = Name.Length > 3 && char.IsAsciiDigit(Name[1]) && char.IsAsciiDigit(Name[2]) && Name[3] == '-' ? Name[..1] : Folder;

    /// <summary>Whether the reader names the kind right with these weights; with none, the phrases decide alone.</summary>
    public bool IsReadRight(KindWeights weights) => Kinds.Contains(InvitationReader.Read(ReadingContext.Of(Letter, Home, weights)).Kind);

    /// <summary>Whether the weights alone name the kind right.</summary>
    public bool IsHeardRight(KindWeights weights) => Kinds.Contains(weights.Hear(KindTerms.Of(ReadingContext.Of(Letter, Home))).Best);

    /// <summary>What the phrases said, what the weights hear and what the reader made of both.</summary>
    public string Heard(KindWeights weights)
    {
        var context = ReadingContext.Of(Letter, Home, weights);
        var voice = weights.Hear(KindTerms.Of(context));
        return string.Create(CultureInfo.InvariantCulture, $"{Name}: {string.Join(" or ", Kinds)}, read as {InvitationReader.Read(context).Kind}; phrases {IntentFinder.Find(context).Choice!.Phrase?.ToString() ?? "silent"}, weights {voice.Best} {voice[voice.Best]:F1} against {voice[Kinds[0]]:F1}");
    }

    private static IEnumerable<string> FeaturesOf(KindTerms terms) =>
        [.. InOrder(terms.Body, ""), .. InOrder(terms.Subject, KindWeights.InSubject), .. terms.Facts.Select(fact => KindWeights.OfShape + fact)];

    private static IEnumerable<string> InOrder(IReadOnlyList<string> terms, string zone) =>
        terms.Select(term => zone + term).Concat(terms.Zip(terms.Skip(1), (first, second) => $"{zone}{first} {second}"));
}
