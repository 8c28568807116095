namespace OfficePrep.Prep;

/// <summary>What should not be asked in an interview, and how to stay calm when it is. General information, not legal advice.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Note">What to keep in mind for all of them.</param>
/// <param name="Topics">One entry a topic.</param>
public sealed record ImproperQuestions(string Title, string Note, IReadOnlyList<ImproperQuestion> Topics);

/// <summary>One topic that should not come up.</summary>
/// <param name="Id">Stable kebab-case id; what a person notes about it is found by it.</param>
/// <param name="Topic">The topic in a few words.</param>
/// <param name="Asked">How it may sound.</param>
/// <param name="Concern">The fair concern that may stand behind it, which may be answered instead.</param>
/// <param name="Responses">Calm ways to respond; each true for anyone who chooses it, none a lie.</param>
/// <param name="Rule">What the rules say.</param>
/// <param name="Source">Where the rule stands.</param>
public sealed record ImproperQuestion(string Id, string Topic, IReadOnlyList<string> Asked, string Concern, IReadOnlyList<ImproperResponse> Responses, string Rule, string Source);

/// <summary>One way to respond.</summary>
/// <param name="Way">What kind of response it is.</param>
/// <param name="Words">Words to make one's own, kept only as far as they are true; for <see cref="ResponseWay.AnswerIfYouWish"/>, advice on how.</param>
public sealed record ImproperResponse(ResponseWay Way, string Words);

/// <summary>Kinds of response to a question that should not be asked.</summary>
public enum ResponseWay
{
    /// <summary>Answer the fair concern behind it, not the question.</summary>
    AnswerTheConcern,

    /// <summary>Turn kindly to what you bring.</summary>
    Redirect,

    /// <summary>Decline lightly, without a reason.</summary>
    Decline,

    /// <summary>Ask how it bears on the work.</summary>
    AskRelevance,

    /// <summary>Answer it, because you wish to: it is yours to tell.</summary>
    AnswerIfYouWish,
}
