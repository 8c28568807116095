using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Learn;

/// <summary>How well the purposes of dates and hours are heard, and what that does to hours that the phrases take for an interview.</summary>
/// <param name="Moments">How many dates and hours.</param>
/// <param name="Right">Heard right.</param>
/// <param name="Interviews">Interview hours that the phrases take for one.</param>
/// <param name="Asked">Of those, asked about without need.</param>
/// <param name="Lost">Of those, taken for a last moment to answer.</param>
/// <param name="Others">Other hours that nothing but the weights keeps from becoming an interview.</param>
/// <param name="Caught">Of those, asked about or taken for a last moment to answer.</param>
internal sealed record PurposeAccuracy(int Moments, int Right, int Interviews, int Asked, int Lost, int Others, int Caught)
{
    /// <summary>Counts what was heard.</summary>
    public static PurposeAccuracy Of(IEnumerable<(LabelledMoment Moment, PurposeVoice Voice)> heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        var all = heard.Select(each => (each.Moment, each.Voice, Sighting: PurposeChoice.Weigh(each.Moment.Sighting, each.Voice))).ToList();
        var taken = all.Where(each => each.Moment.Sighting is { Clock: not null, Point: Point.Start, Role: TimeRole.Interview, Withdrawn: false }).ToList();
        var interviews = taken.Where(each => each.Moment.Purposes.Contains(Purpose.Interview)).ToList();
        var others = taken.Except(interviews).ToList();
        return new PurposeAccuracy(
            all.Count,
            all.Count(each => each.Moment.IsHeardRight(each.Voice)),
            interviews.Count,
            interviews.Count(each => PurposeChoice.IsUnlikely(each.Sighting, isFirstOfDay: true)),
            interviews.Count(each => each.Sighting.Point == Point.Deadline),
            others.Count,
            others.Count(each => PurposeChoice.IsUnlikely(each.Sighting, isFirstOfDay: true) || each.Sighting.Point == Point.Deadline));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Right} of {Moments} heard right; of {Interviews} interviews {Asked} asked about without need, {Lost} lost; of {Others} others {Caught} caught";
}
