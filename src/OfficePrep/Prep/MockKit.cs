namespace OfficePrep.Prep;

/// <summary>Everything for a mock interview with a friend: agenda, the interviewer's sheet, forms, drills and the letter that asks.</summary>
public sealed record MockKit
{
    /// <summary>The timed agenda of a full mock interview.</summary>
    public required MockAgenda Agenda { get; init; }

    /// <summary>Short drills for days without a partner.</summary>
    public required MockAgenda Drills { get; init; }

    /// <summary>What the interviewer asks and watches.</summary>
    public required InterviewerSheet Sheet { get; init; }

    /// <summary>The interviewer's form.</summary>
    public required RatingForm Feedback { get; init; }

    /// <summary>The interviewer's words: what to keep, what to change.</summary>
    public required WritingPage FeedbackWords { get; init; }

    /// <summary>The applicant's own form, for watching a practice recording.</summary>
    public required RatingForm SelfReview { get; init; }

    /// <summary>The letter that asks somebody to be a partner.</summary>
    public required PartnerRequest Request { get; init; }
}

/// <summary>Steps with minutes.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Note">How to use it.</param>
/// <param name="Steps">The steps, in order.</param>
public sealed record MockAgenda(string Title, string Note, IReadOnlyList<MockStep> Steps)
{
    /// <summary>Length of all steps together, in minutes.</summary>
    public int Minutes => Steps.Sum(step => step.Minutes);
}

/// <summary>One step of an agenda, or one drill.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Minutes">How long it takes, in minutes.</param>
/// <param name="What">What happens.</param>
/// <param name="How">How to do it well.</param>
public sealed record MockStep(string Id, int Minutes, string What, string How);

/// <summary>The sheet in the interviewer's hand.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Note">How to be a good interviewer for an hour.</param>
/// <param name="Lines">What to ask, in order.</param>
public sealed record InterviewerSheet(string Title, string Note, IReadOnlyList<InterviewerLine> Lines);

/// <summary>One question on the interviewer's sheet.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Questions">Ids of questions of the bank to choose from.</param>
/// <param name="Say">How to bring it up.</param>
/// <param name="Watch">What to watch for and write down.</param>
public sealed record InterviewerLine(string Id, IReadOnlyList<string> Questions, string Say, string Watch);

/// <summary>A form with a mark from 1 to 5 a row.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Note">How to fill it in.</param>
/// <param name="Rows">What is judged.</param>
public sealed record RatingForm(string Title, string Note, IReadOnlyList<RatingRow> Rows);

/// <summary>One row of a form.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Label">What is judged.</param>
/// <param name="Low">What a 1 looks like.</param>
/// <param name="Middle">What a 3 looks like.</param>
/// <param name="High">What a 5 looks like.</param>
public sealed record RatingRow(string Id, string Label, string Low, string Middle, string High);

/// <summary>A letter with places to fill in: <c>{partner}</c>, <c>{specialty}</c>, <c>{times}</c> (on both clocks), <c>{name}</c>.</summary>
/// <param name="Subject">Subject line.</param>
/// <param name="Paragraphs">Its paragraphs, in order.</param>
public sealed record PartnerRequest(string Subject, IReadOnlyList<string> Paragraphs);
