namespace OfficePrep.Reading.Clues;

/// <summary>Words of the things a letter about an interview speaks of besides: what opens and closes, who else comes, how one travels, what the ranking waits for.</summary>
internal static class OtherMatters
{
    /// <summary>What a sentence with a date may be about instead of an interview.</summary>
    public static readonly string[] Elsewhere =
    [
        "go out", "goes out", "going out", "released on", "release on", "will be released", "are released", "survey", "taking answers", "deadline", "certified", "certify",
        "rank order", "rank list", "rank lists", "ranking", "match day", "match week", "did i match", "where did i match", "orientation", "conference is", "webinar",
        "workshop", "course", "for example", "for instance", "e.g", "sample", "other applicant", "another applicant", "next applicant", "next person",
        "previous applicant", "someone else", "somebody else", "another program", "other program", "last year", "last season", "previous season", "expire*", "submitted",
        "applied on", "we wrote", "i wrote", "we invited", "i invited", "was invited", "your message of", "flight*", "shuttle", "train leaves", "parking", "hotel",
        "check out", "office is closed", "office hours", "support", "holiday", "vacation", "thanksgiving", "maintenance", "offline", "goes dark", "last day to",
        "no later than", "at the latest", "respond by", "reply by", "rsvp", "processed", "updated on", "generated", "returned to", "reminder will", "transcript*", "fee",
        "discount", "register by", "info session*", "information session*", "residents return", "starts july", "begins july", "contract", "moved into",
    ];

    /// <summary>Words that let a sentence be about the interview after all.</summary>
    public static readonly string[] Interviewing = [
        "interview*", "interveiw*", "entrevista*", "your visit", "meet you", "see you", "speak with you", "talk with you", "your session", "your slot", "your appointment",
        "your day", "your time", "your date", "start*", "begin*", "choose", "pick", "when", "date", "time",
    ];

    /// <summary>Words of an interview that is held on more than one day.</summary>
    public static readonly string[] MoreThanOneDay = [
        "both days", "two days", "two day", "2 day", "day 1", "day one", "first day", "second day", "day 2", "day two", "each day", "both interviews", "two interviews",
        "part one", "part 1", "second interview", "two parts", "both sessions", "second session", "either", "and then",
    ];
}
