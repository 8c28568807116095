using System.Text.RegularExpressions;

namespace OfficePrep.Cli.Tests.Conventions;

/// <summary>How types are named, sealed and laid in files.</summary>
public class TypesTests
{
    private static readonly string[] Forbidden = ["Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Manager", "Common", "Misc", "Base", "Impl", "Data", "Info", "Processor"];

    private static readonly string[] ForbiddenFolders = ["Models", "Services", "Interfaces", "Implementations", "Common", "Infrastructure", "Helpers", "Utils"];

    [Fact]
    public void every_class_that_is_not_meant_to_be_built_on_is_sealed_or_static() =>
        House.None(House.Types.Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && !IsWrittenByRazor(type)).Select(type => type.FullName));

    [Fact]
    public void no_type_is_named_for_what_it_might_hold() =>
        House.None(House.Types.Where(type => Words(type.Name.Split('`')[0]).Any(word => Forbidden.Contains(word, StringComparer.Ordinal)) || type.Name.EndsWith('2')).Select(type => type.FullName));

    [Fact]
    public void no_file_or_folder_of_the_sources_is_named_for_what_it_might_hold() =>
        House.None(House.Sources.Where(file =>
            Words(Path.GetFileNameWithoutExtension(file)).Any(word => Forbidden.Contains(word, StringComparer.Ordinal))
            || file.Split('/').Any(part => ForbiddenFolders.Contains(part, StringComparer.Ordinal))));

    [Fact]
    public void a_namespace_is_its_folder()
    {
        var astray = House.Sources.Where(file => Path.GetFileName(file) != "Program.cs").Where(file =>
        {
            var folder = Path.GetDirectoryName(file)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
            return !House.Read(file).Contains($"\nnamespace {folder};", StringComparison.Ordinal) && !House.Read(file).StartsWith($"namespace {folder};", StringComparison.Ordinal);
        });

        House.None(astray);
    }

    [Fact]
    public void a_file_is_named_like_the_first_type_in_it()
    {
        var astray = House.Sources.Where(file => Path.GetFileName(file) != "Program.cs")
            .Select(file => (File: file, Types: TopLevelTypes(House.Read(file))))
            .Where(found => found.Types.Count > 0 && found.Types[0] != Path.GetFileNameWithoutExtension(found.File).Split('.')[0]);

        House.None(astray.Select(found => $"{found.File}: {found.Types[0]}"));
    }

    // A record may stand with the small records and enums that it speaks of; two classes, or a crowd, may not.
    [Fact]
    public void a_file_holds_one_type_and_at_most_the_small_ones_it_speaks_of()
    {
        var crowded = House.Sources.Select(file => (File: file, Classes: TopLevel(House.Read(file)).Count(match => match.Groups["kind"].Value is "class" or "interface"), All: TopLevel(House.Read(file)).Count))
            .Where(found => found.Classes > 1 || found.All > 8);

        House.None(crowded.Select(found => $"{found.File}: {found.All} types, {found.Classes} of them classes"));
    }

    // The compiler writes a page's class, open and public, whatever the page says.
    private static bool IsWrittenByRazor(Type type) =>
        type.Namespace?.StartsWith("OfficePrep.Server.Pane", StringComparison.Ordinal) == true && House.Files.Contains($"src/{type.Namespace.Replace("OfficePrep.Server.", "OfficePrep.Server/", StringComparison.Ordinal).Replace("Pane.", "Pane/", StringComparison.Ordinal)}/{type.Name}.razor", StringComparer.Ordinal);

    private static List<string> TopLevelTypes(string source) => [.. TopLevel(source).Select(match => match.Groups["name"].Value)];

    private static List<Match> TopLevel(string source) =>
        [.. Regex.Matches(source, @"^(?:(?:public|internal|file|sealed|static|abstract|readonly|partial|ref) )*(?<kind>class|interface|enum|struct|record struct|record class|record|delegate \S+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.NonBacktracking).AsEnumerable()];

    private static IEnumerable<string> Words(string name) => Regex.Matches(name, "[A-Z][a-z]*", RegexOptions.NonBacktracking).Select(match => match.Value);
}
