namespace OfficePrep.Reading.Clues;

/// <summary>Tells the parts of a letter by how a line begins.</summary>
internal static class LineSigns
{
    private static readonly string[] Greetings =
    [
        "dear ", "dear,", "hello", "hi ", "hi,", "hi!", "hey", "good morning", "good afternoon", "good evening", "greetings", "aloha", "estimad", "respected ", "to whom", "howdy", "shalom", "salaam", "assalam", "kia ora", "cześć",
    ];

    private static readonly string[] Closings =
    [
        "sincerely", "best", "regards", "kind regards", "kindest", "warm", "with ", "thank you,", "thank you!", "thank you", "thanks", "thanks,", "many thanks", "cheers", "respectfully", "cordially", "yours", "v/r", "very respectfully", "all the best", "all good wishes",
        "take care", "see you", "looking forward", "atentamente", "saludos", "cordialmente", "mahalo", "a hui hou", "love,", "stay warm", "i remain", "pozdrawiam", "pleasant ", "gratefully", "fondly", "most sincerely", "congratulations again", "happy holidays", "good luck", "quyana", "geaux", "hope to see you", "until then", "-- ",
    ];

    private static readonly string[] Footers =
    [
        "confidential", "this e-mail", "this email", "this message (", "this message and", "this message, including", "this message was sent", "this message was generated", "this mailbox", "this communication", "caution:", "external email", "[external", "copyright", "©", "you are receiving", "you receive", "you received this", "you get this",
        "you're receiving", "unsubscribe", "to unsubscribe", "sent from my", "get outlook for", "sent by ", "please do not reply", "do not reply", "if you are not the intended", "notice:", "disclaimer", "the information contained", "the information in this", "manage preferences", "email preferences", "powered by", "this is an automated", "all rights reserved",
        "please consider the environment", "consider the environment", "think before you print", "save paper",
        "association of american medical colleges", "~~//~~", "invitation from google calendar", "privacy policy",
    ];

    private static readonly string[] Postscripts = ["p.s.", "ps:", "ps.", "p.s ", "p. s."];

    private static readonly string[] MeetingBlocks =
    [
        "join zoom meeting", "join with google meet", "microsoft teams", "join from the meeting link", "join webex meeting", "join by phone", "one tap mobile", "dial by your location", "meeting id", "topic:", "join meeting", "________", "when:", "date:",
    ];

    /// <summary>Whether the line greets someone.</summary>
    public static bool IsGreeting(string line) => line.Length <= 80 && BeginsWithAny(line, Greetings);

    /// <summary>Whether the line closes a letter, so that who writes comes next.</summary>
    public static bool IsClosing(string line) =>
        IsDashes(line) || (line.Length <= 48 && line[^1] is ',' or '!' or '.' or '-' or '–' && BeginsWithAny(line, Closings)) || (line.Length <= 24 && BeginsWithAny(line, Closings));

    /// <summary>Whether the line only parts a signature from what stands above it.</summary>
    public static bool IsDashes(string line) => line is "--" or "—";

    /// <summary>Whether the line goes on with the letter after its signature.</summary>
    public static bool IsPostscript(string line) => BeginsWithAny(line, Postscripts);

    /// <summary>Whether nobody wrote the line to this reader.</summary>
    public static bool IsFooter(string line) => BeginsWithAny(line.TrimStart('*', ' ', '|', '·'), Footers);

    /// <summary>Whether a platform's block of joining lines begins here.</summary>
    public static bool IsMeetingBlock(string line) => BeginsWithAny(line, MeetingBlocks);

    private static bool BeginsWithAny(string line, string[] beginnings) =>
        Array.Exists(beginnings, beginning => line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
