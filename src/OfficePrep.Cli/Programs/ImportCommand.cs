using System.CommandLine;
using System.Globalization;
using OfficePrep.Programs;
using OfficePrep.Programs.Import;

namespace OfficePrep.Cli.Programs;

/// <summary><c>officeprep programs import</c>: brings a person's own list into the book.</summary>
internal static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = ProgramsCommand.Folder();
        var file = new Argument<string>("FILE") { Description = "Your list: CSV or another text with separators, or an Excel workbook (.xlsx)." };
        var map = new Option<string[]>("--map") { Description = "What a column is, such as --map \"Hospital=institution\"; =ignore leaves it out. Once for each column.", HelpName = "COLUMN=FIELD" };
        var dry = SharedOptions.DryRun();
        var skip = new Option<bool>("--skip-bad") { Description = "Leave out rows that cannot be used, and take the rest." };
        var asNew = new Option<string[]>("--new") { Description = "The row on this line is a new program, though it looks like a known one; all for every such row.", HelpName = "LINE" };
        var same = new Option<string[]>("--same") { Description = "The row on this line is this known program.", HelpName = "LINE=PROGRAM" };
        var specialty = new Option<string?>("--specialty") { Description = "Specialty of rows that name none." };
        var source = new Option<string>("--source") { Description = "Where the list's facts are from, if it is an export: website, freida, nrmp.", DefaultValueFactory = _ => "ownList" };
        var date = NoteFactCommand.Date();
        var sheet = new Option<string?>("--sheet") { Description = "Sheet of a workbook; the first one where left out." };
        var command = new Command("import", "Bring your own list of programs into the book of DIR. What each column is taken for is shown; nothing is half imported.") { path, file, map, dry, skip, asNew, same, specialty, source, date, sheet };
        command.SetAction(call =>
        {
            var work = ProgramsCommand.Work(call, path, shared, surroundings);
            try
            {
                var table = ListFile.Read(call.GetRequiredValue(file), call.GetValue(sheet));
                var mapping = Mapping(table, call.GetValue(map) ?? []);
                return Run(work, table, mapping, call.GetValue(dry), today => new ImportChoices
                {
                    Today = today,
                    FileName = Path.GetFileName(call.GetRequiredValue(file)),
                    Source = BookEntry.Source(call.GetRequiredValue(source)),
                    ListDate = NoteFactCommand.Day(call.GetValue(date), today),
                    Specialty = call.GetValue(specialty),
                    SkipBad = call.GetValue(skip),
                    AllNew = (call.GetValue(asNew) ?? []).Contains("all"),
                    New = (call.GetValue(asNew) ?? []).Where(line => line != "all").Select(Line).ToHashSet(),
                    Same = Pairs(call.GetValue(same) ?? [], "--same", "12=alder-internal-medicine").ToDictionary(pair => Line(pair.Left), pair => pair.Right),
                });
            }
            catch (FormatException fault)
            {
                work.Terminal.Fault($"{call.GetRequiredValue(file)} cannot be imported: {fault.Message.TrimEnd('.')}. Nothing was changed.");
                return ExitCode.WrongCall;
            }
            catch (ArgumentException)
            {
                work.Terminal.Fault("--same names one line twice. Nothing was changed.");
                return ExitCode.WrongCall;
            }
        });
        return command;
    }

    private static int Run(ProgramWork work, ListTable table, ColumnMapping mapping, bool dry, Func<NodaTime.LocalDate, ImportChoices> choose)
    {
        ImportReport.Write(work.Terminal, mapping);
        if (dry)
        {
            var known = work.Folder.Read();
            return ImportReport.Write(work.Terminal, ProgramImport.Plan(work.File.Read(), known, table, mapping, choose(work.Today(known))), dry);
        }

        _ = work.Folder.Read();
        using (work.Folder.Lock())
        {
            var season = work.Folder.Read();
            var plan = ProgramImport.Plan(work.File.Read(), season, table, mapping, choose(work.Today(season)));
            if (plan.IsReady)
            {
                work.File.Save(plan.Book, keepOld: true);
            }

            return ImportReport.Write(work.Terminal, plan, dry);
        }
    }

    private static ColumnMapping Mapping(ListTable table, string[] map) =>
        Pairs(map, "--map", "\"Hospital=institution\"").Aggregate(ColumnMapping.Guess(table), (mapping, pair) => mapping.With(pair.Left, pair.Right));

    private static IEnumerable<(string Left, string Right)> Pairs(string[] written, string option, string example) =>
        written.Select(each => each.LastIndexOf('=') is > 0 and var at ? (each[..at], each[(at + 1)..]) : throw new FormatException($"{option} {each} has no =; write it as {option} {example}"));

    private static int Line(string written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : throw new FormatException($"{written} is no number of a line");
}
