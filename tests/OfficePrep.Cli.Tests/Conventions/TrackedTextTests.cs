using System.Text.RegularExpressions;

namespace OfficePrep.Cli.Tests.Conventions;

/// <summary>What may not stand in the files of the checkout.</summary>
public class TrackedTextTests
{
    private static readonly string[] TextFiles = [".cs", ".csproj", ".props", ".targets", ".sln", ".json", ".md", ".txt", ".tsv", ".yml", ".xml", ".editorconfig", ".gitattributes", ".gitignore", ""];

    private static IEnumerable<string> Text => House.Files.Where(file => TextFiles.Contains(Path.GetExtension(file), StringComparer.Ordinal));

    // Written in two halves, so that this file does not find itself.
    [Fact]
    public void nothing_is_left_for_later() => House.None(Containing(House.Sources.Concat(Text.Where(file => file.StartsWith("tests/", StringComparison.Ordinal))), @"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b|NotImplemented" + "Exception"));

    [Fact]
    public void no_path_of_a_machine_is_written_down() => House.None(Containing(Text, @"(/ho" + @"me/\w|/Us" + @"ers/\w|[A-Z]:\\Us" + @"ers|/wo" + @"rk/\w|/ro" + @"ot/|/mnt" + @"/\w)"));

    [Fact]
    public void no_address_of_a_package_feed_is_written_down() => House.None(Containing(Text, @"(api\.nu" + @"get\.org|regi" + @"stry\.npmjs|index\.j" + @"son""? ?/?>|<package" + "Sources>|\"resol" + "ved\": \"http)"));

    [Fact]
    public void no_banner_or_region_divides_a_source() => House.None(Containing(House.Sources, @"^\s*(#reg" + @"ion|#endreg" + @"ion|//\s*[-=*]{4,})"));

    [Fact]
    public void versions_of_packages_stand_in_one_file()
    {
        var scattered = House.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) || file.EndsWith(".targets", StringComparison.Ordinal))
            .Where(file => House.ReadXml(file).Descendants("PackageReference").Any(reference => reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null));

        House.None(scattered);
    }

    [Fact]
    public void every_package_has_an_exact_version()
    {
        var loose = House.ReadXml("src/Directory.Packages.props").Descendants("PackageVersion")
            .Where(package => package.Attribute("Version") is not { Value: ['[', .., ']'] }).Select(package => package.Attribute("Include")?.Value);

        House.None(loose);
    }

    [Fact]
    public void every_project_locks_its_packages() =>
        House.None(House.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Where(file => !House.Files.Contains(Path.GetDirectoryName(file)!.Replace('\\', '/') + "/packages.lock.json", StringComparer.Ordinal)));

    private static IEnumerable<string> Containing(IEnumerable<string> files, string pattern)
    {
        var found = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.Multiline);
        return files.Select(file => (file, found.Match(House.Read(file)))).Where(hit => hit.Item2.Success).Select(hit => $"{hit.file}: {hit.Item2.Value}");
    }
}
