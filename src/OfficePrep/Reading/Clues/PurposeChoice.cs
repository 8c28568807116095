namespace OfficePrep.Reading.Clues;

/// <summary>
/// Hears, besides the phrases written by hand, the learned weights of all the words around an hour that would become an interview.
/// An interview that is none is the worst this program can say, so the weights may only take one away or have it asked about; they never make one.
/// </summary>
internal static class PurposeChoice
{
    // Of 688 interview hours in letters left out of the learning, none was heard as a deadline above the first, and one in 600 above the last.
    // Between the first two the phrases and the weights are at odds, and the last moment they make is asked about.
    private const double LikelierDeadline = 0.5;
    private const double SureDeadline = 0.8;
    private const double PossibleDeadline = 0.4;

    // With these, 8 of the 688 are asked about without need, and a fifth of 244 other hours that only phrases hold back are found.
    private const double Faint = 0.05;
    private const double Nothing = 0.7;

    // More than for everything else together.
    private const double Plain = 0.5;

    // The first line of a plan is where the interview begins; of a second hour on that day half as many words are enough.
    private const double PartOfPlan = 0.5;

    /// <summary>The sighting with what is heard about it; a last moment to answer where that is all but sure. A day alone may be the heading of anything below it, and is left as it is.</summary>
    public static Sighting Judge(Sighting sighting, NoticeKind kind, PurposeWeights weights)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        ArgumentNullException.ThrowIfNull(weights);
        return sighting is { Clock: not null, Point: Point.Start, Role: TimeRole.Interview, Withdrawn: false } ? Weigh(sighting, weights.Hear(PurposeTerms.Of(sighting, kind))) : sighting;
    }

    /// <summary>The sighting with what was heard about it.</summary>
    public static Sighting Weigh(Sighting sighting, PurposeVoice voice)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        ArgumentNullException.ThrowIfNull(voice);
        return sighting with { Voice = voice, Point = voice[Purpose.Deadline] >= LikelierDeadline ? Point.Deadline : sighting.Point };
    }

    /// <summary>Whether the words around an interview's hour speak against it so clearly that it has to be asked about.</summary>
    /// <param name="sighting">The hour.</param>
    /// <param name="isFirstOfDay">Whether no other interview hour of its day comes before it.</param>
    public static bool IsUnlikely(Sighting sighting, bool isFirstOfDay)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        if (sighting.Voice is not { } voice)
        {
            return false;
        }

        var plan = voice[Purpose.Agenda] + voice[Purpose.End];
        return voice[Purpose.Deadline] > PossibleDeadline || voice[Purpose.Nothing] > Nothing || (isFirstOfDay ? voice[Purpose.Interview] + plan + voice[Purpose.Arrival] < Faint : plan > PartOfPlan);
    }

    /// <summary>Whether a last moment to answer is one by the weights alone, and not so loudly that it needs no question.</summary>
    public static bool IsOpenDeadline(Sighting sighting)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        return sighting is { Point: Point.Deadline, Voice: { } voice } && voice[Purpose.Deadline] < SureDeadline;
    }

    /// <summary>Whether the words around speak for an interview more than for everything else together.</summary>
    public static bool IsPlain(Sighting sighting)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        return sighting.Voice is { } voice && voice[Purpose.Interview] > Plain;
    }
}
