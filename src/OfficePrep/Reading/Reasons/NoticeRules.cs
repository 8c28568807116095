namespace OfficePrep.Reading.Reasons;

/// <summary>The rules by which everything but the times is read.</summary>
internal static class NoticeRules
{
    public static readonly Rule KindOfTimes = new("What the words ask for and what the times are settle the kind together: a message that fixes one is a confirmation, one that offers several an invitation.");
    public static readonly Rule KindWithoutWords = new("A message whose words speak for no kind is the kind that its times make it, and of no concern where it has none.");
    public static readonly Rule KindOfCalendar = new("A calendar part that answers, calls off or sets a meeting says so itself.");
    public static readonly Rule KindOfLearnedWords = new("All the words of a message are weighed, as learned from messages that people have read; these weighed most.");
    public static readonly Rule StrongestSign = new("The words that weigh more, or that change the applicant’s calendar more, decide.");
    public static readonly Rule Institution = new("The institution is the name with a word such as “Hospital” or “University” that stands nearest to the program and the signature.");
    public static readonly Rule Specialty = new("The specialty is the one named most plainly: in full, beside “residency”, in the subject or the signature.");
    public static readonly Rule City = new("The city is the one that stands nearest to the program’s name.");
    public static readonly Rule State = new("The state is the one said with the city, or the one that stands nearest to the program’s name.");
    public static readonly Rule AcgmeId = new("Ten digits under a label such as “ACGME” are the program’s id.");
    public static readonly Rule NrmpCode = new("Seven digits, the letter of a track and a digit are an NRMP code.");
    public static readonly Rule Track = new("The track is the only one that is named, or the one that the NRMP code carries.");
    public static readonly Rule Format = new("The format is the one that most words speak for; a link to a meeting speaks for video, a street address for a visit.");
    public static readonly Rule JoinLink = new("The link that opens a meeting of a known platform and stands nearest to words of the interview joins it.");
    public static readonly Rule MeetingNumber = new("Digits under a label such as “Meeting ID” or “Passcode” open the meeting.");
    public static readonly Rule ScheduleLink = new("The link whose host or words offer a choice of times is the one to schedule with.");
    public static readonly Rule BestOfLinks = new("Of two links the one that more of the words around it speak for is taken.");
    public static readonly Rule Place = new("A street address or building near words of arrival is the place to come to.");
    public static readonly Rule SenderContact = new("Who signs or answers is a person to write to.");
    public static readonly Rule NamedContact = new("An address or telephone number that the message names, and that is no machine’s, is a contact.");
    public static readonly Rule Interviewer = new("Names that the message introduces as interviewers, with or without a title, are interviewers.");
    public static readonly Rule Unsafe = new("What a message shows and what it opens are compared; a difference is a warning.");
}
