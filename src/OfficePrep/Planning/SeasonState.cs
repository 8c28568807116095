using System.IO.Compression;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Planning;

/// <summary>A season as it was before a step, packed for keeping: what undo goes back to.</summary>
/// <param name="Step">What was done then, for the person who may undo it.</param>
/// <param name="When">When that was done.</param>
/// <param name="Season">The season before it.</param>
public sealed record SeasonState(string Step, Instant When, Season Season)
{
    // A season beyond this was not written by us.
    private const int LargestSeason = 256 * 1024 * 1024;

    /// <summary>Packs it.</summary>
    /// <param name="quick">Whether time matters more than space.</param>
    /// <param name="document">The season as <see cref="SeasonJson.Write(Season)"/> gives it, where it was written already.</param>
    public byte[] Pack(bool quick = false, byte[]? document = null)
    {
        using var bytes = new MemoryStream();
        using (var packed = new BrotliStream(bytes, quick ? CompressionLevel.Fastest : CompressionLevel.Optimal, leaveOpen: true))
        {
            packed.Write(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["step"] = Step, ["when"] = InstantPattern.ExtendedIso.Format(When) }));
            packed.WriteByte((byte)'\n');
            packed.Write(document ?? SeasonJson.Write(Season));
        }

        return bytes.ToArray();
    }

    /// <summary>Unpacks one.</summary>
    /// <param name="bytes">What <see cref="Pack"/> gave.</param>
    /// <exception cref="FormatException">It is damaged.</exception>
    public static SeasonState Unpack(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            var all = Unpacked(bytes);
            var end = Array.IndexOf(all, (byte)'\n');
            using var head = JsonDocument.Parse(all.AsMemory(0, Math.Max(end, 0)));
            return new SeasonState(
                head.RootElement.GetProperty("step").GetString() ?? "",
                InstantPattern.ExtendedIso.Parse(head.RootElement.GetProperty("when").GetString() ?? "").GetValueOrThrow(),
                SeasonJson.Read(all.AsMemory(end + 1)));
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or KeyNotFoundException or InvalidOperationException or UnparsableValueException)
        {
            throw new FormatException("The state before the last step is damaged", fault);
        }
    }

    private static byte[] Unpacked(byte[] bytes)
    {
        using var packed = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var all = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = packed.Read(buffer)) > 0 && all.Length <= LargestSeason;)
        {
            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }
}
