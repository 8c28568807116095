using ArchUnitNET.Fluent.Syntax.Elements.Types;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace OfficePrep.Cli.Tests.Conventions;

/// <summary>Arrows point down only. The tables are the picture of the house; a room that is not in them fails the first test.</summary>
public class ArrowsTests
{
    // Who may know whom inside the core. Types directly in OfficePrep (the seeds' door) are open to all.
    private static readonly Dictionary<string, string[]> Core = new(StringComparer.Ordinal)
    {
        ["Mail"] = [],
        ["Time"] = [],
        ["Reading"] = ["Mail", "Time"],
        ["Planning"] = ["Mail", "Reading", "Time"],
        ["Prep"] = ["Planning", "Programs", "Reading", "Time"], // Programs: the sheet and the pack show what the book knows
        ["Replies"] = ["Mail", "Planning", "Reading", "Time"], // Mail: a draft is a message, and is read back as one
        ["Programs"] = ["Planning", "Reading", "Time"],
    };

    // Packages too heavy for the core, by the room that carries their weight.
    private static readonly string[] Heavy = ["DocumentFormat.OpenXml", "HarfBuzzSharp", "QRCoder", "Spectre.Console", "System.CommandLine", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Microsoft.Data.Sqlite"];

    public static TheoryData<string> Rooms => [.. Core.Keys];

    [Fact]
    public void every_room_of_the_core_is_on_the_plan()
    {
        var rooms = House.Core.GetTypes().Select(type => type.Namespace?.Split('.')).Where(parts => parts is ["OfficePrep", _, ..]).Select(parts => parts![1]).Distinct(StringComparer.Ordinal);

        House.None(rooms.Except(Core.Keys, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void a_room_knows_only_the_rooms_below_it(string room)
    {
        foreach (var other in Core.Keys.Where(other => other != room && !Core[room].Contains(other, StringComparer.Ordinal)))
        {
            Holds(Types().That().ResideInNamespaceMatching(In("OfficePrep", room)).Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(In("OfficePrep", other)));
        }
    }

    [Fact]
    public void the_press_never_sees_a_letter() =>
        Holds(Types().That().ResideInNamespaceMatching(In("OfficePrep", "Documents")).Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(In("OfficePrep", "Mail")));

    [Fact]
    public void typesetting_knows_nobody() =>
        Holds(Types().That().ResideInNamespaceMatching(In("OfficePrep", "Documents\\.Typesetting")).Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching("^OfficePrep(\\.(?!Documents\\.Typesetting)|$)"));

    [Fact]
    public void nothing_knows_the_command_line() =>
        Assert.DoesNotContain(House.Assemblies.Where(assembly => assembly != House.Cli), assembly => References(assembly).Contains("officeprep", StringComparer.Ordinal));

    [Fact]
    public void nothing_knows_the_server() =>
        Assert.DoesNotContain(House.Assemblies.Where(assembly => assembly != House.Server), assembly => References(assembly).Contains("OfficePrep.Server", StringComparer.Ordinal));

    [Fact]
    public void the_press_carries_no_server() =>
        House.None(References(House.Documents).Where(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)));

    // What a message says reaches a page only through Razor's own encoding.
    [Fact]
    public void no_page_writes_markup_of_its_own() =>
        House.None(House.Files.Where(file => file.StartsWith("src/OfficePrep.Server/", StringComparison.Ordinal) && Path.GetExtension(file) is ".cs" or ".razor")
            .Where(file => House.Read(file).Contains("Markup" + "String", StringComparison.Ordinal) || House.Read(file).Contains("AddMarkup" + "Content", StringComparison.Ordinal)));

    [Fact]
    public void the_core_knows_nobody_above_it() =>
        Assert.DoesNotContain(References(House.Core), name => name.StartsWith("OfficePrep", StringComparison.Ordinal));

    [Fact]
    public void the_core_carries_no_heavy_package() =>
        House.None(References(House.Core).Where(name => Heavy.Any(heavy => name.StartsWith(heavy, StringComparison.Ordinal))));

    [Fact]
    public void only_the_mail_room_parses_mime_and_html() =>
        Holds(Types().That().ResideInNamespaceMatching("^OfficePrep(\\.|$)").And().DoNotResideInNamespaceMatching(In("OfficePrep", "Mail"))
            .Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching("^(MimeKit|AngleSharp)(\\.|$)"));

    private static IEnumerable<string> References(System.Reflection.Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    private static string In(string house, string room) => $"^{house}\\.{room}(\\.|$)";

    private static void Holds(TypesShouldConjunction rule)
    {
        // A room that is not built yet breaks no rule.
        House.None(rule.WithoutRequiringPositiveResults().Evaluate(House.Architecture).Where(result => !result.Passed).Select(result => result.Description));
    }
}
