using System.Diagnostics;
using System.Security.Cryptography;
using OfficePrep.Mail;
using OfficePrep.Reading;
using OfficePrep.Server.Telemetry;

namespace OfficePrep.Server.Messages;

/// <summary>A message that was read. It lives as long as the request; only what was understood is stored, unless the person wants messages kept.</summary>
/// <param name="Bytes">It as it was saved.</param>
/// <param name="HomeZoneId">The applicant's zone that it was read with; null where that was not known.</param>
/// <param name="Source">File name without folders.</param>
/// <param name="Hash">SHA-256 of the bytes, lower-case hexadecimal.</param>
/// <param name="Letter">The letter.</param>
/// <param name="Notice">What it says.</param>
internal sealed record ReadMessage(byte[] Bytes, string? HomeZoneId, string Source, string Hash, Letter Letter, Notice Notice)
{
    /// <summary>Mail servers refuse more than 25 MB, so what is larger is no message.</summary>
    public const int Largest = 25 * 1024 * 1024;

    // As long as a file's name may be.
    private const int LongestName = 255;

    private static readonly LetterReader Letters = new();

    /// <summary>Reads one.</summary>
    /// <param name="bytes">The saved message.</param>
    /// <param name="name">Its file name; null where it has none.</param>
    /// <param name="homeZoneId">The applicant's zone, used last; null where it is not known.</param>
    public static ReadMessage Of(byte[] bytes, string? name, string? homeZoneId)
    {
        if (bytes.Length == 0)
        {
            throw Refusal.Unreadable("The message is empty; save it again.");
        }

        var source = Name(name);
        try
        {
            var begun = Stopwatch.GetTimestamp();
            var letter = Letters.Read(bytes, LetterReader.FormatOf(source, bytes));
            var notice = InvitationReader.Read(letter, homeZoneId);
            ServerCounters.Reading.Record(Stopwatch.GetElapsedTime(begun).TotalMilliseconds, new KeyValuePair<string, object?>("kind", notice.Kind.ToString()));
            ServerCounters.Doubts.Add(notice.Doubts.Count + notice.Times.Sum(time => time.Doubts.Count));
            return new ReadMessage(bytes, homeZoneId, source ?? "pasted message", Convert.ToHexStringLower(SHA256.HashData(bytes)), letter, notice);
        }
        catch (UnreadableLetterException fault)
        {
            throw Refusal.Unreadable(fault.Message);
        }
    }

    /// <summary>It as somebody at home elsewhere reads it.</summary>
    public ReadMessage In(string? homeZoneId) => homeZoneId == HomeZoneId ? this
        : this with { HomeZoneId = homeZoneId, Notice = InvitationReader.Read(Letter, homeZoneId) };

    private static string? Name(string? name)
    {
        var last = name?[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return string.IsNullOrWhiteSpace(last) ? null : new string([.. last.Where(letter => !char.IsControl(letter)).Take(LongestName)]);
    }
}
