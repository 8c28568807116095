using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>Lengths that are taken where no letter states an end; wherever one is used, the words say so.</summary>
public sealed record AssumedLengths
{
    /// <summary>An interview by video, or of a kind not known; 4 hours: such days usually fill a morning or an afternoon.</summary>
    public Duration Video { get; init; } = Duration.FromHours(4);

    /// <summary>An interview in person; 8 hours: tour, talks and meals fill the day.</summary>
    public Duration InPerson { get; init; } = Duration.FromHours(8);

    /// <summary>An interview by telephone; 1 hour.</summary>
    public Duration Phone { get; init; } = Duration.FromHours(1);

    /// <summary>A social, open house or second look; 90 minutes.</summary>
    public Duration Event { get; init; } = Duration.FromMinutes(90);

    /// <summary>A technology check that the program holds; 30 minutes.</summary>
    public Duration TechCheck { get; init; } = Duration.FromMinutes(30);

    /// <summary>The length of an event; of an offered time no less than of one that is settled.</summary>
    /// <param name="role">What happens.</param>
    /// <param name="format">How the interview is held; null where that is not known.</param>
    public Duration Of(TimeRole role, InterviewFormat? format) => (role, format) switch
    {
        (TimeRole.TechCheck, _) => TechCheck,
        (TimeRole.Interview, InterviewFormat.InPerson) => InPerson,
        (TimeRole.Interview, InterviewFormat.Phone) => Phone,
        (TimeRole.Interview, _) => Video,
        _ => Event,
    };
}
