using System.CommandLine;
using OfficePrep.Planning;
using OfficePrep.Programs;

namespace OfficePrep.Cli.Programs;

/// <summary><c>officeprep programs add</c>: puts a program into the book.</summary>
internal static class AddProgramCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = ProgramsCommand.Folder();
        var institution = new Option<string>("--institution") { Description = "Hospital, university or sponsor.", Required = true };
        var specialty = new Option<string?>("--specialty") { Description = "Specialty, such as \"Internal Medicine\" or IM; a code tells it, too." };
        var track = new Option<string?>("--track") { Description = "Track, such as categorical or preliminary." };
        var city = new Option<string?>("--city") { Description = "City, or city and state: \"Buffalo, NY\"." };
        var state = new Option<string?>("--state") { Description = "State." };
        var nrmp = new Option<string?>("--nrmp") { Description = "NRMP program code, such as 1234140C0." };
        var acgme = new Option<string?>("--acgme") { Description = "ACGME program id: ten digits." };
        var another = new Option<bool>("--another") { Description = "It is another program than the one it looks like." };
        var command = new Command("add", "Put a program into the book; its research begins at once, before any invitation.") { path, institution, specialty, track, city, state, nrmp, acgme, another };
        command.SetAction(call =>
        {
            var work = ProgramsCommand.Work(call, path, shared, surroundings);
            var written = new WrittenProgram
            {
                Institution = call.GetValue(institution),
                Specialty = call.GetValue(specialty),
                Track = call.GetValue(track),
                City = call.GetValue(city),
                State = call.GetValue(state),
                NrmpCode = call.GetValue(nrmp),
                AcgmeId = call.GetValue(acgme),
            };
            return work.Change((book, season, today) => Said(work, book.Add(written.Read(), today, season, call.GetValue(another)), today));
        });
        return command;
    }

    private static ProgramBook? Said(ProgramWork work, BookAddition addition, NodaTime.LocalDate today)
    {
        switch (addition)
        {
            case BookAddition.Added added:
                work.Terminal.Say($"{added.Program.Id} is in the book: {ProgramWords.Of(added.Program.Identity)}. Next: {ResearchTask.For(added.Program, today)[0].What}");
                return added.Book;
            case BookAddition.Known known:
                work.Terminal.Fault($"It is in the book already as {known.Program.Id}: {ProgramWords.Of(known.Program.Identity)}. Nothing was changed.");
                return null;
            case BookAddition.Unsure unsure:
                work.Terminal.Fault($"It may be {string.Join(" or ", unsure.MaybeSame.Select(program => $"{program.Id}: {ProgramWords.Of(program.Identity)}"))}. If it is another program, add it with --another. Nothing was changed.");
                return null;
            default:
                throw new InvalidOperationException($"{addition.GetType().Name} has no wording.");
        }
    }
}
