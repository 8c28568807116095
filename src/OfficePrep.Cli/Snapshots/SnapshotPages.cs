using NodaTime;
using OfficePrep.Cli.Programs;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Programs;

namespace OfficePrep.Cli.Snapshots;

/// <summary>What the one-page snapshots of a season say: the letters, the book of programs, what the person wrote in the packs and in the profile, together.</summary>
/// <param name="folder">The folder of the season.</param>
/// <param name="now">The moment, whose day tells which facts are stale.</param>
/// <param name="packs">What stands in the packs and in the profile.</param>
internal sealed class SnapshotPages(SeasonFolder folder, Instant now, PackSync packs)
{
    /// <summary>The book of the folder.</summary>
    public ProgramBook Book { get; } = new ProgramBookFile(folder).Read();

    /// <summary>The page of an interview. Without the moment it is made, an unchanged interview gives an unchanged page.</summary>
    public Snapshot Of(Interview interview, Season season)
    {
        var page = Snapshot.For(interview, season);
        return (Book.Of(interview) is { } program ? page.With(program, Today(season)) : page).With(packs.AnswersFor(interview.Id)).With(packs.ReasonsFor(interview.Id, interview.Program.Institution));
    }

    /// <summary>The page of a program that has not invited yet.</summary>
    public Snapshot Of(ResidencyProgram program, Season season) => Snapshot.For(program, Today(season)).With(packs.ReasonsFor(program.Id, program.Identity.Institution));

    /// <summary>The day at home.</summary>
    public LocalDate Today(Season season) => now.InZone(DateTimeZoneProviders.Tzdb[season.HomeZoneAt(now)]).Date;
}
