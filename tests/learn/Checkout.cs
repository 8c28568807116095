namespace OfficePrep.Learn;

/// <summary>The checkout that the program was built in.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds OfficePrep.sln.</summary>
    public static string Root { get; } = Climb(AppContext.BaseDirectory);

    private static string Climb(string folder) =>
        File.Exists(Path.Combine(folder, "OfficePrep.sln")) ? folder
        : Directory.GetParent(folder) is { } parent ? Climb(parent.FullName)
        : throw new InvalidOperationException("The program runs outside a checkout.");
}
