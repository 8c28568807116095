using System.CommandLine;
using OfficePrep.Programs;

namespace OfficePrep.Cli.Programs;

/// <summary><c>officeprep programs note</c>: keeps the person's own words about a program, or what a look at it brought.</summary>
internal static class NoteWordsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = ProgramsCommand.Folder();
        var program = ProgramsCommand.Program();
        var kind = new Argument<string>("KIND") { Description = "Your own words: why, special, concern, question, people. A look at a source: website, freida, nrmp, socialMedia, openHouse, wordOfMouth." };
        kind.AcceptOnlyFromAmong("why", "special", "concern", "question", "people", "website", "freida", "nrmp", "socialMedia", "openHouse", "wordOfMouth");
        var text = new Argument<string>("TEXT") { Description = "The words; kept as you write them." };
        var link = new Option<string?>("--link") { Description = "Where it stands (https)." };
        var contact = new Option<string?>("--contact") { Description = "Whom you asked." };
        var address = new Option<string?>("--address") { Description = "Where to reach them." };
        var quotable = new Option<bool?>("--may-quote") { Description = "Whether they said that you may quote them; left out counts as no." };
        var date = NoteFactCommand.Date();
        var command = new Command("note", "Keep your own words about a program, or what a look at it brought. Nothing is ever written here for you.") { path, program, kind, text, link, contact, address, quotable, date };
        command.SetAction(call =>
        {
            var work = ProgramsCommand.Work(call, path, shared, surroundings);
            return work.Change((book, season, today) =>
            {
                if (work.Find(book, season, call.GetRequiredValue(program)) is not { } found)
                {
                    return null;
                }

                var name = call.GetRequiredValue(kind);
                var words = BookEntry.Text(call.GetRequiredValue(text));
                var day = NoteFactCommand.Day(call.GetValue(date), today);
                if (name is "why" or "special" or "concern" or "question" or "people")
                {
                    Flag(work, found, name, words, today);
                    return book.Change(found.Id, each => each with { Words = [.. each.Words, new OwnWords(BookEntry.WordsKind(name), words, day)] });
                }

                var entry = new ResearchEntry(BookEntry.Source(name), day, words)
                {
                    Link = call.GetValue(link) is { } where ? BookEntry.Link(where) : null,
                    Contact = call.GetValue(contact) is { } who ? new ResearchContact(BookEntry.Text(who)) { Address = call.GetValue(address) is { } reach ? BookEntry.Text(reach) : null, MayQuote = call.GetValue(quotable) } : null,
                };
                work.Terminal.Say($"Noted for {found.Id}.");
                return book.Change(found.Id, each => each with { Log = [.. each.Log, entry] });
            });
        });
        return command;
    }

    private static void Flag(ProgramWork work, ResidencyProgram program, string kind, string words, NodaTime.LocalDate today)
    {
        work.Terminal.Say($"Noted for {program.Id}.");
        foreach (var known in kind == "question" ? program.Answering(words) : [])
        {
            work.Terminal.Say($"The book already answers part of this: {known.Topic.Label.ToLowerInvariant()} is {BookEntry.InWords(known, today)}. Ask for what goes beyond it.");
        }
    }
}
