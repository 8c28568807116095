using NodaTime;

namespace OfficePrep.Documents.Typesetting;

/// <summary>What a file says about itself.</summary>
/// <param name="Title">Its title, which viewers show in their window.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Producer">The program that made it.</param>
/// <param name="Made">When; null leaves the date out, so that the same content gives the same bytes on any day.</param>
internal sealed record DocumentProperties(string Title, string Description, string Producer, Instant? Made)
{
    /// <summary>The language of its words, for voices that read it out.</summary>
    public string Language { get; init; } = "en-US";
}
