namespace OfficePrep.Reading.Clues;

/// <summary>Two voices decide what a letter is for: the phrases of <c>intents/signs.tsv</c>, written by hand, and the learned weights of all its words.</summary>
/// <param name="Kind">The kind with the greatest sum of both.</param>
/// <param name="RunnerUp">The kind that came second.</param>
/// <param name="Voice">What the weights heard.</param>
/// <param name="IsOpen">Whether the voices are at odds about whether an interview stands, and so close that the letter must be asked about.</param>
internal sealed record KindChoice(NoticeKind Kind, NoticeKind RunnerUp, KindVoice Voice, bool IsOpen)
{
    // The kind that the phrases say is taken to be this much likelier (as a natural logarithm). Phrases of a time that is settled or to be
    // chosen stand in letters of every kind: on letters of six writers, each left out of learning, they were right three times of four, and
    // every greater share made the whole worse. A phrase that calls off, moves, declines or reminds is there for nothing else, and was right nine times of ten.
    private const double UsualShare = 0.3;
    private const double TellingShare = 1;

    // Below this difference (less than twice as likely) the two are as good as equal.
    private const double Close = 0.7;

    // More likely than all other kinds together.
    private const double Sure = 0.5;

    /// <summary>The kind that the phrases say; null where none spoke.</summary>
    public NoticeKind? Phrase { get; init; }

    /// <summary>Whether a letter of a kind without times may hold one after all: no phrase says so, or the voices are at odds.</summary>
    public bool MayHoldTimes => IsOpen || (Phrase != Kind && !Voice.IsFaint);

    /// <summary>Whether the weights alone leave little room for another kind.</summary>
    public bool IsSure => !Voice.IsFaint && Math.Exp(Voice[Kind]) > Sure;

    /// <summary>Decides.</summary>
    /// <param name="phrase">The kind that the phrases say; null where none spoke.</param>
    /// <param name="isDecisive">Whether what the phrases found leaves nothing to weigh.</param>
    /// <param name="voice">What the weights heard.</param>
    /// <param name="asksToChoose">Whether the phrases ask the applicant to choose a time.</param>
    public static KindChoice Of(NoticeKind? phrase, bool isDecisive, KindVoice voice, bool asksToChoose = true)
    {
        ArgumentNullException.ThrowIfNull(voice);
        NoticeKind[] order = [.. Enum.GetValues<NoticeKind>().OrderByDescending(Sum)];
        if (isDecisive || voice.IsFaint)
        {
            var decided = phrase ?? NoticeKind.Other;
            return new KindChoice(decided, Array.Find(order, kind => kind != decided), voice, IsOpen: false) { Phrase = phrase };
        }

        // A time that a phrase calls settled stays settled, whatever the sound of the other words, unless a phrase asks to choose as well:
        // who takes a fixed hour for one of several on offer does not come.
        if (IsOfFixedTime(phrase) && order[0] == NoticeKind.Invitation && !asksToChoose)
        {
            return new KindChoice(Array.Find(order, kind => IsOfFixedTime(kind)), order[0], voice, IsOpen: false) { Phrase = phrase };
        }

        // Saying nothing is no contradiction: only two voices that were both heard can be at odds.
        var isOpen = phrase is { } said && LetsStand(said) is { } stands && LetsStand(voice.Best) is { } heard && stands != heard
            && Math.Abs(Sum(said) - Sum(voice.Best)) < Close;
        return new KindChoice(order[0], order[1], voice, isOpen) { Phrase = phrase };

        double Sum(NoticeKind kind) => voice[kind] + (kind != phrase ? 0 : kind is NoticeKind.Confirmation or NoticeKind.Invitation ? UsualShare : TellingShare);
    }

    private static bool IsOfFixedTime(NoticeKind? kind) => kind is NoticeKind.Confirmation or NoticeKind.Reminder;

    // An event is neither: its times are no interview's.
    private static bool? LetsStand(NoticeKind kind) => kind switch
    {
        NoticeKind.Event => null,
        NoticeKind.Invitation or NoticeKind.Confirmation or NoticeKind.Reminder or NoticeKind.Reschedule => true,
        _ => false,
    };
}
