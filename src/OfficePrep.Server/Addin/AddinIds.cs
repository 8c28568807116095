using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OfficePrep.Server.Addin;

/// <summary>Identifiers of add-ins, each derived from the address that it opens: the same address gives the same add-in again, another server gives another one.</summary>
internal static class AddinIds
{
    // The namespace of addresses in RFC 9562, section 6.6.
    private static readonly byte[] Addresses = Convert.FromHexString("6ba7b8119dad11d180b400c04fd430c8");

    /// <summary>The identifier of an address, version 5 of RFC 9562.</summary>
    public static Guid Of(string address)
    {
#pragma warning disable CA5350 // The standard names SHA-1, and nothing is kept secret or safe by it.
        var hash = SHA1.HashData([.. Addresses, .. Encoding.UTF8.GetBytes(address)]);
#pragma warning restore CA5350
        var bytes = hash.AsSpan(0, 16);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)((BinaryPrimitives.ReadUInt16BigEndian(bytes[6..]) & 0x0FFF) | 0x5000));
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
