namespace OfficePrep.Planning;

/// <summary>
/// What the applicant prefers: how a season is planned around this one person. Every value has a default, so that nothing need be set;
/// <see cref="PreferencesJson"/> reads them from <c>preferences.json</c> beside the season.
/// </summary>
public sealed record Preferences
{
    /// <summary>Those of somebody who has set nothing.</summary>
    public static Preferences Default { get; } = new();

    /// <summary>The applicant's name, to sign replies with; null leaves their end open.</summary>
    public string? Name { get; init; }

    /// <summary>Usual sleep.</summary>
    public SleepPreferences Sleep { get; init; } = new();

    /// <summary>Which blocks are planned around an interview, and how long each is.</summary>
    public BlockPreferences Blocks { get; init; } = new();

    /// <summary>How long an interview or event is taken to last where no letter states its end.</summary>
    public AssumedLengths Lengths { get; init; } = new();

    /// <summary>Fixed duties that no block may stand on: rounds, classes, examinations.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary>Limits for the nights before interviews at night.</summary>
    public NightPreferences Nights { get; init; } = new();

    /// <summary>What makes one offered time better than another.</summary>
    public SlotPreferences Slots { get; init; } = new();

    /// <summary>Time to allow for the way to interviews in person.</summary>
    public TravelPreferences Travel { get; init; } = new();

    /// <summary>The paper in the applicant's printer.</summary>
    public Paper Paper { get; init; } = Paper.Letter;
}
