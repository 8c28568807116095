namespace OfficePrep.Reading.Clues;

/// <summary>Words of the things a letter about an interview speaks of besides: what opens and closes, who else comes, how one travels, what the ranking waits for.</summary>
internal static class OtherMatters
{
    /// <summary>What a sentence with a date may be about instead of an interview.</summary>
    public static readonly string[] Elsewhere = Of("elsewhere");

    /// <summary>Words that let a sentence be about the interview after all.</summary>
    public static readonly string[] Interviewing = Of("interviewing");

    /// <summary>Words of somebody who has to take a time back.</summary>
    public static readonly string[] Sorry = Of("sorry");

    /// <summary>Words of an interview that is held on more than one day.</summary>
    public static readonly string[] MoreThanOneDay = Of("more-than-one-day");

    /// <summary>Words that say of an interview that its parts are on different days, in so many words.</summary>
    public static readonly string[] InParts = Of("in-parts");

    /// <summary>Words before the hour at which an interview is over.</summary>
    public static readonly string[] Finishing = Of("finishing");

    private static string[] Of(string list) => SeedTable.Phrases("words/last-look.tsv", list);
}
