namespace OfficePrep.TestSupport;

/// <summary>Paths inside the checkout that the tests run in.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder that holds OfficePrep.sln.</summary>
    public static string Folder { get; } = Climb(AppContext.BaseDirectory);

    /// <summary>A path below it.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Folder, .. parts]);

    private static string Climb(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "OfficePrep.sln")) ? folder
        : Directory.GetParent(folder) is { } parent ? Climb(parent.FullName)
        : throw new InvalidOperationException("The tests run outside a checkout.");
}
