using OfficePrep.Reading;

namespace OfficePrep.Programs;

/// <summary>The document's names for our enums.</summary>
internal static class ProgramsJsonNames
{
    public static NoticeJsonNames.Table<FactSource> Sources { get; } = new(
        (FactSource.Website, "website"), (FactSource.Freida, "freida"), (FactSource.Nrmp, "nrmp"), (FactSource.SocialMedia, "socialMedia"),
        (FactSource.OpenHouse, "openHouse"), (FactSource.WordOfMouth, "wordOfMouth"), (FactSource.Letter, "letter"), (FactSource.OwnList, "ownList"));

    public static NoticeJsonNames.Table<OwnWordsKind> Words { get; } = new(
        (OwnWordsKind.Why, "why"), (OwnWordsKind.Special, "special"), (OwnWordsKind.Concern, "concern"), (OwnWordsKind.Question, "question"), (OwnWordsKind.People, "people"));
}
