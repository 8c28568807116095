using System.Xml;
using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using OfficePrep.TestSupport;

using Assembly = System.Reflection.Assembly;
using Type = System.Type;

namespace OfficePrep.Cli.Tests.Conventions;

/// <summary>The four assemblies and the files of the checkout, as the conventions look at them.</summary>
internal static class House
{
    // Built, fetched or personal: what .gitignore leaves out.
    private static readonly HashSet<string> NotTracked = new(StringComparer.Ordinal)
    {
        ".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "node_modules", "my-season", "BenchmarkDotNet.Artifacts", "__pycache__",
    };

    public static Assembly Core { get; } = typeof(OfficePrep.Reading.Notice).Assembly;

    public static Assembly Documents { get; } = Assembly.Load("OfficePrep.Documents");

    public static Assembly Cli { get; } = Assembly.Load("officeprep");

    public static Assembly Server { get; } = Assembly.Load("OfficePrep.Server");

    public static IReadOnlyList<Assembly> Assemblies { get; } = [Core, Documents, Cli, Server];

    public static Architecture Architecture { get; } = new ArchLoader().LoadAssemblies([.. Assemblies]).Build();

    /// <summary>Types that a person wrote, nested ones included.</summary>
    public static IEnumerable<Type> Types =>
        Assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false)
                && type.FullName is { } name && !name.Contains('<', StringComparison.Ordinal)
                && (type.Namespace?.StartsWith("OfficePrep", StringComparison.Ordinal) ?? type.Name == "Program"));

    /// <summary>Files under version control, as paths relative to the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(RepositoryRoot.Folder).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Sources => Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(RepositoryRoot.Path(file));

    public static XDocument ReadXml(string file)
    {
        using var reader = XmlReader.Create(RepositoryRoot.Path(file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader);
    }

    /// <summary>Fails with the whole list of what breaks a convention.</summary>
    public static void None(IEnumerable<string?> broken)
    {
        var list = broken.ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            yield return Path.GetRelativePath(RepositoryRoot.Folder, file).Replace('\\', '/');
        }

        foreach (var child in Directory.EnumerateDirectories(folder).Where(child => !NotTracked.Contains(Path.GetFileName(child))))
        {
            foreach (var file in Walk(child))
            {
                yield return file;
            }
        }
    }
}
