using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Profile;
using OfficePrep.Programs;

namespace OfficePrep.Prep;

/// <summary>What one page says about one interview, before anything is laid out: the facts of the letters, both clocks, and room for the applicant's own words.</summary>
public sealed record Snapshot
{
    /// <summary>Hospital, university or sponsor; the page's title.</summary>
    public required string Institution { get; init; }

    /// <summary>Specialty, place and track, in words, the most telling first.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>The program's codes: <c>NRMP 1234140C0</c>, <c>ACGME 1400000000</c>.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>The interview's date on the program's clock, or in words that there is none yet.</summary>
    public required string Day { get; init; }

    /// <summary>Where it stands and how it is held: <c>Video interview (Zoom)</c>; null where the letters do not say.</summary>
    public string? Mode { get; init; }

    /// <summary>Every part of the day on both clocks, in order of time.</summary>
    public IReadOnlyList<SnapshotClock> Clocks { get; init; } = [];

    /// <summary>The interview itself on both clocks; null while no time is fixed or offered.</summary>
    public SnapshotClock? Main { get; init; }

    /// <summary>How to join; null where there is no https link.</summary>
    public SnapshotJoin? Join { get; init; }

    /// <summary>What the person's book knows of the program, topic by topic.</summary>
    public IReadOnlyList<SnapshotFact> Facts { get; init; } = [];

    /// <summary>Everything else, in the order of the page.</summary>
    public IReadOnlyList<SnapshotSection> Sections { get; init; } = [];

    /// <summary>What the page was made from: when, which letters, which time zone data.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Collects what a page says about an interview.</summary>
    /// <param name="interview">The interview.</param>
    /// <param name="season">The season that it belongs to: its letters and where the applicant is when.</param>
    /// <param name="made">When the page is made; null leaves that out.</param>
    public static Snapshot For(Interview interview, Season season, Instant? made = null)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(season);
        return new SnapshotFacts(interview, season).Collect(made);
    }

    /// <summary>The page of a program that has not invited yet: what the book holds, and what to find out.</summary>
    /// <param name="program">The program.</param>
    /// <param name="today">The day of printing, which tells what is stale.</param>
    public static Snapshot For(ResidencyProgram program, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(program);
        var page = new Snapshot
        {
            Institution = program.Identity.Institution ?? "Program not named",
            About = SnapshotFacts.About(program.Identity),
            Codes = SnapshotFacts.Codes(program.Identity),
            Day = "No invitation yet",
            Sections = [.. SnapshotFacts.Areas()],
        };
        return page.With(program, today);
    }

    /// <summary>The same page with what the book holds: facts with their sources, the person's own words, and what to find out.</summary>
    /// <param name="program">The program in the book.</param>
    /// <param name="today">The day of printing, which tells what is stale.</param>
    public Snapshot With(ResidencyProgram program, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(program);
        return new SnapshotBook(program, today).Onto(this);
    }

    /// <summary>The same page with what the person wrote on the page "Why this program?" of the pack, after what stands in the sections already.</summary>
    /// <param name="answers">What stands in the pack.</param>
    public Snapshot With(PackAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return SnapshotBook.PackWords(answers).Aggregate(this, (page, words) => page.Append(words.Role, words.Items));
    }

    /// <summary>The same page with the reasons of the profile, where neither the book nor the pack has words of the person on why.</summary>
    /// <param name="reasons">The reasons for this program; null where there are none.</param>
    public Snapshot With(ProgramReasons? reasons) =>
        reasons is null || !Sections.Any(section => section is { Role: SnapshotRole.WhyInterested, IsPrompt: true }) ? this : With(SnapshotRole.WhyInterested, SnapshotBook.ProfileWords(reasons));

    /// <summary>The same page with the applicant's own words in one section; the prompts there give way to them.</summary>
    /// <param name="role">Which section.</param>
    /// <param name="items">Their words, the most important first; none leaves the prompts.</param>
    public Snapshot With(SnapshotRole role, IReadOnlyList<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count == 0 ? this : this with { Sections = [.. Sections.Select(section => section.Role == role ? section with { Items = items, IsPrompt = false } : section)] };
    }

    // After what the person wrote elsewhere, in the place of prompts.
    internal Snapshot Append(SnapshotRole role, IReadOnlyList<string> items) =>
        With(role, [.. Sections.Where(section => section.Role == role && !section.IsPrompt).SelectMany(section => section.Items).Concat(items).Distinct(StringComparer.Ordinal)]);
}

/// <summary>A part of the day on both clocks.</summary>
/// <param name="What">What happens: <c>Interview</c>, <c>Log in by</c>.</param>
/// <param name="Program">On the program's clock.</param>
/// <param name="Home">On the applicant's clock; null for a day without an hour, which no clock can be read for.</param>
/// <param name="Shift">The shift of the day in words; empty where both have the same date.</param>
/// <param name="Priority">How much the page needs it: 0 stays whatever happens, the highest goes first.</param>
public sealed record SnapshotClock(string What, SnapshotHour Program, SnapshotHour? Home, string Shift, int Priority);

/// <summary>A time as a page shows it.</summary>
/// <param name="City">Whose clock.</param>
/// <param name="Day">The date: <c>Thu, Oct 15, 2026</c>.</param>
/// <param name="Hours">From when to when: <c>9:00 AM – 4:30 PM</c>.</param>
/// <param name="Offset">Offset from UTC then: <c>UTC−4</c>; null for a day without an hour.</param>
public sealed record SnapshotHour(string City, string Day, string Hours, string? Offset);

/// <summary>What the book knows of one topic.</summary>
/// <param name="Label">The topic.</param>
/// <param name="Readings">Each value that a source gives; several where sources disagree, and then all of them stand.</param>
public sealed record SnapshotFact(string Label, IReadOnlyList<SnapshotReading> Readings)
{
    /// <summary>Whether two sources give different values.</summary>
    public bool IsDisputed => Readings.Count > 1;
}

/// <summary>A value with its source.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">Who says so and when, in short: <c>FREIDA, Sep 1, 2026</c>.</param>
/// <param name="IsStale">Whether the last look is too old to rely on.</param>
public sealed record SnapshotReading(string Value, string Source, bool IsStale);

/// <summary>How to join.</summary>
/// <param name="Link">The https link.</param>
/// <param name="Details">What the page shows beside it: meeting number, passcode, numbers to dial.</param>
public sealed record SnapshotJoin(Uri Link, IReadOnlyList<string> Details)
{
    /// <summary>Where the link leads: its host, which is what a careful reader checks.</summary>
    public string Domain => Link.Host;
}

/// <summary>A section of the page.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Items">Its items, the most important first; what follows an item, such as a doubt's readings, stands in it on lines of its own.</param>
/// <param name="Priority">How much the page needs it: 0 keeps its first line whatever happens, the highest loses its lines first.</param>
/// <param name="IsPrompt">Whether the items only say what to find out.</param>
public sealed record SnapshotSection(SnapshotRole Role, string Title, IReadOnlyList<string> Items, int Priority, bool IsPrompt = false);

/// <summary>What a <see cref="SnapshotSection"/> is for.</summary>
public enum SnapshotRole
{
    /// <summary>What the letters leave open.</summary>
    AskFirst,

    /// <summary>What may be unsafe.</summary>
    Warnings,

    /// <summary>Clocks that change near the day.</summary>
    ClockChange,

    /// <summary>Where, for an interview in person.</summary>
    Place,

    /// <summary>Whom to write to or call.</summary>
    Contacts,

    /// <summary>What to do when the connection fails or a flight is late.</summary>
    FailurePlan,

    /// <summary>Names of interviewers.</summary>
    Interviewers,

    /// <summary>What to find out about the program: prompts.</summary>
    FindOut,

    /// <summary>Why the applicant is interested.</summary>
    WhyInterested,

    /// <summary>What sets the program apart.</summary>
    Special,

    /// <summary>Concerns and questions.</summary>
    Concerns,

    /// <summary>People and initiatives to know of.</summary>
    People,

    /// <summary>Questions to ask on the day.</summary>
    Questions,
}
