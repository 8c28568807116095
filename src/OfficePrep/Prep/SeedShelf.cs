using System.Reflection;

namespace OfficePrep.Prep;

/// <summary>The seed files built into this assembly.</summary>
internal static class SeedShelf
{
    private const string Root = "seeds/";

    private static readonly string[] Folders = ["questions/", "checklists/", "frames/", "mock/", "lead-plan/"];

    /// <summary>The text files of what the product knows about preparing, by name, in the order of their names.</summary>
    public static IReadOnlyList<(string Name, string Text)> Files()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Select(resource => (Resource: resource, Name: resource.Replace('\\', '/')))
            .Where(file => Folders.Any(folder => file.Name.StartsWith(Root + folder, StringComparison.Ordinal)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => (file.Name[Root.Length..], Text(assembly, file.Resource)))];
    }

    private static string Text(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is listed but cannot be opened.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
