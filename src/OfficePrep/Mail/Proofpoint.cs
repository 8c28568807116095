using System.Text;

namespace OfficePrep.Mail;

/// <summary>Proofpoint's URL Defense, versions 1 to 3.</summary>
internal static class Proofpoint
{
    /// <summary>Run lengths in version 3: the first letter means two replaced characters.</summary>
    private const string RunLengths = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>The address inside; null where it cannot be read.</summary>
    /// <param name="address">The wrapped address.</param>
    /// <param name="parameter">Reads a query parameter of an address.</param>
    public static string? Inner(string address, Func<string, string, string?> parameter)
    {
        if (address.Contains("/v3/__", StringComparison.Ordinal))
            return Third(address);
        if (parameter(address, "u") is not { } encoded)
            return null;
        return address.Contains("/v2/", StringComparison.Ordinal) ? Uri.UnescapeDataString(encoded.Replace('-', '%').Replace('_', '/')) : encoded;
    }

    private static string? Third(string address)
    {
        var start = address.IndexOf("/v3/__", StringComparison.Ordinal) + 6;
        var end = address.LastIndexOf("__;", StringComparison.Ordinal);
        if (end <= start)
            return null;
        var inner = address[start..end];
        var bang = address.IndexOf("!!", end, StringComparison.Ordinal);
        var replaced = bang > end + 3 ? LinkUnwrapper.FromBase64(address[(end + 3)..bang]) ?? "" : "";
        return Scheme(Substitute(inner, replaced));
    }

    /// <summary>Each * stands for the next replaced character, ** and a letter for a run of them.</summary>
    private static string Substitute(string inner, string replaced)
    {
        if (replaced.Length == 0)
            return inner;
        var result = new StringBuilder(inner.Length + replaced.Length);
        var next = 0;
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] != '*' || next >= replaced.Length)
            {
                result.Append(inner[i]);
                continue;
            }
            var run = 1;
            if (i + 2 < inner.Length && inner[i + 1] == '*' && RunLengths.IndexOf(inner[i + 2], StringComparison.Ordinal) is >= 0 and var letter)
            {
                run = letter + 2;
                i += 2;
            }
            run = Math.Min(run, replaced.Length - next);
            result.Append(replaced, next, run);
            next += run;
        }
        return result.ToString();
    }

    /// <summary>Some gateways fold "https://" to "https:/".</summary>
    private static string Scheme(string address)
    {
        var colon = address.IndexOf(":/", StringComparison.Ordinal);
        return colon > 0 && colon + 2 < address.Length && address[colon + 2] != '/' ? address.Insert(colon + 2, "/") : address;
    }
}
