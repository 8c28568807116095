using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OfficePrep.Documents.Word;

/// <summary>Tells a paragraph again after another program saved it: by its words alone, since looks, ids and blanks change on the way.</summary>
internal static class Fingerprint
{
    /// <summary>The fingerprint; 0 for a paragraph without words.</summary>
    public static ulong Of(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? 0 : Math.Max(1, BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(words))));
    }
}
