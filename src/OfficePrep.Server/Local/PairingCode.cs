using System.Security.Cryptography;

namespace OfficePrep.Server.Local;

/// <summary>A code that a person carries by eye from the start page into Outlook or Word: for one use, within minutes, one at a time.</summary>
internal sealed class PairingCode(TimeProvider time)
{
    // Nothing that is taken for another when it is read aloud or typed: 30 letters, so 39 bits.
    private const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private const int Length = 8;

    // Guesses of whoever can reach the port; then the person asks for another.
    private const int MostTries = 5;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private readonly Lock door = new();
    private string? code;
    private DateTimeOffset end;
    private int tries;

    /// <summary>A new code; the one before it is worth nothing any more.</summary>
    public string Make()
    {
        lock (door)
        {
            code = RandomNumberGenerator.GetString(Letters, Length);
            (end, tries) = (time.GetUtcNow() + Life, 0);
            return $"{code[..4]}-{code[4..]}";
        }
    }

    /// <summary>Whether a code is the one that was shown; it is used up by being right.</summary>
    public bool Take(string typed)
    {
        var plain = new string([.. typed.Take(3 * Length).Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
        lock (door)
        {
            if (code is null || time.GetUtcNow() >= end || ++tries > MostTries)
            {
                code = null;
                return false;
            }

            if (plain != code)
            {
                return false;
            }

            code = null;
            return true;
        }
    }
}
