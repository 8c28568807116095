namespace OfficePrep.Planning;

/// <summary>Domains that many programs send from, so that a common sender says nothing about the program: <c>seeds/shared-mail-domains.txt</c>.</summary>
internal static class SharedMailDomains
{
    private const string Seed = "seeds/shared-mail-domains.txt";

    private static readonly Lazy<HashSet<string>> Known = new(Load);

    /// <summary>Whether the domain, or one above it, is shared.</summary>
    /// <param name="domain">Lower-case.</param>
    public static bool Contains(string domain)
    {
        for (var rest = domain; rest.Length > 0; rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (Known.Value.Contains(rest))
            {
                return true;
            }

            if (!rest.Contains('.', StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }

    private static HashSet<string> Load()
    {
        using var stream = typeof(SharedMailDomains).Assembly.GetManifestResourceStream(Seed) ?? throw new InvalidOperationException($"{Seed} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToHashSet(StringComparer.Ordinal);
    }
}
