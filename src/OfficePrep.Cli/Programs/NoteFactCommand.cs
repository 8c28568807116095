using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Programs;

namespace OfficePrep.Cli.Programs;

/// <summary><c>officeprep programs fact</c>: notes what a source says about a program.</summary>
internal static class NoteFactCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = ProgramsCommand.Folder();
        var program = ProgramsCommand.Program();
        var topic = new Argument<string>("TOPIC") { Description = $"What it is about: {string.Join(", ", FactTopic.All.Select(each => each.Id))}." };
        var value = new Argument<string>("VALUE") { Description = "What the source says." };
        var source = new Option<string>("--source") { Description = "Where you read or heard it: website, freida, nrmp, socialMedia, openHouse, wordOfMouth, letter, ownList.", Required = true };
        var from = new Option<string?>("--from") { Description = "Who or which page exactly." };
        var quote = new Option<string?>("--quote") { Description = "The source's own words." };
        var link = new Option<string?>("--link") { Description = "Where it stands (https)." };
        var date = Date();
        var command = new Command("fact", "Note what a source says about a program, with its date. Two sources that disagree both stay.") { path, program, topic, value, source, from, quote, link, date };
        command.SetAction(call =>
        {
            var work = ProgramsCommand.Work(call, path, shared, surroundings);
            return work.Change((book, season, today) =>
            {
                if (work.Find(book, season, call.GetRequiredValue(program)) is not { } found)
                {
                    return null;
                }

                var fact = BookEntry.Fact(call.GetRequiredValue(topic), call.GetRequiredValue(value), call.GetRequiredValue(source), Day(call.GetValue(date), today)) with
                {
                    From = call.GetValue(from) is { } who ? BookEntry.Text(who) : null,
                    Quote = call.GetValue(quote) is { } words ? BookEntry.Text(words) : null,
                    Link = call.GetValue(link) is { } where ? BookEntry.Link(where) : null,
                };
                var noted = found.With(fact);
                var known = noted.KnownOf(fact.Topic)!;
                work.Terminal.Say($"{found.Id}, {known.Topic.Label.ToLowerInvariant()}: {BookEntry.InWords(known, today)}");
                return book.Change(found.Id, _ => noted);
            });
        });
        return command;
    }

    /// <summary>A new option for the day of looking.</summary>
    public static Option<string?> Date() => new("--date") { Description = "The day on which you looked, such as 2026-10-15; today where left out." };

    /// <summary>The day meant.</summary>
    /// <exception cref="FormatException">It is no date, or has not come yet.</exception>
    public static LocalDate Day(string? written, LocalDate today) =>
        written is null ? today
        : LocalDatePattern.Iso.Parse(written) is not { Success: true } day ? throw new FormatException($"--date {written} is no date such as 2026-10-15")
        : day.Value > today ? throw new FormatException($"--date {written} has not come yet")
        : day.Value;
}
