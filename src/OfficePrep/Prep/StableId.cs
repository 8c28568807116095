using System.Security.Cryptography;
using System.Text;

namespace OfficePrep.Prep;

/// <summary>Ids for what has no id of its own: the same words give the same id in every pack.</summary>
internal static class StableId
{
    // 32 bits: a pack has tens of these at the most, and a clash is resolved by the one who lists them.
    private const int HashBytes = 4;

    public static string From(string kind, params ReadOnlySpan<string> words)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words.ToArray())));
        return $"{kind}-{Convert.ToHexStringLower(hash.AsSpan(0, HashBytes))}";
    }
}
