using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OfficePrep.Server.Local;

/// <summary>The secret of one run: other people and programs on the computer reach the loopback address too, but do not know it.</summary>
internal sealed class RunKey
{
    private readonly byte[] bytes;

    /// <summary>A new one.</summary>
    public RunKey()
    {
        Text = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        bytes = Encoding.ASCII.GetBytes(Text);
    }

    /// <summary>As it stands in addresses and headers.</summary>
    public string Text { get; }

    /// <summary>Whether what was sent is the key; takes as long for any wrong one.</summary>
    public bool Is(ReadOnlySpan<char> sent) =>
        sent.Length == bytes.Length && Encoding.UTF8.GetBytes(sent.ToString()) is var given && CryptographicOperations.FixedTimeEquals(given, bytes);
}
