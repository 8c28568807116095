using System.Reflection;

namespace OfficePrep.Prep;

/// <summary>The seed files built into this assembly.</summary>
internal static class SeedShelf
{
    private const string Root = "seeds/";

    /// <summary>The text files below <c>questions/</c> and <c>checklists/</c>, by name, in the order of their names.</summary>
    public static IReadOnlyList<(string Name, string Text)> Files()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Select(resource => (Resource: resource, Name: resource.Replace('\\', '/')))
            .Where(file => file.Name.StartsWith(Root + "questions/", StringComparison.Ordinal) || file.Name.StartsWith(Root + "checklists/", StringComparison.Ordinal))
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
