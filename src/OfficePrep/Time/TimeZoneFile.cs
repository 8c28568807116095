using System.Buffers.Binary;
using System.Text;
using NodaTime;

namespace OfficePrep.Time;

/// <summary>
/// A zone as the operating system knows it: a TZif file, version 2 or newer (RFC 9636). Read by us from bytes that the host hands over, so that every clock we show
/// can be checked against a second source that shares neither data nor code with the first.
/// </summary>
public sealed class TimeZoneFile
{
    private const int HeaderLength = 44;

    // The largest zone of the tz database needs some 250; what is far larger is no such file.
    private const int MostTransitions = 5_000;
    private const int MostTypes = 256;

    // Version 2 and later repeat everything with 8-byte moments behind the 4-byte block.
    private const int MomentLength = 8;
    private const int TypeLength = 6;

    private readonly long[] moments;
    private readonly byte[] types;
    private readonly Offset[] offsets;
    private readonly PosixZoneRule? rule;

    private TimeZoneFile(long[] moments, byte[] types, Offset[] offsets, PosixZoneRule? rule)
    {
        this.moments = moments;
        this.types = types;
        this.offsets = offsets;
        this.rule = rule;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="FormatException">It is no TZif file of version 2 or newer, it is cut, or it counts leap seconds.</exception>
    public static TimeZoneFile Read(ReadOnlySpan<byte> bytes)
    {
        var first = Header.Read(bytes);
        var rest = bytes[HeaderLength..];
        var old = first.Length(momentLength: 4);
        var second = Header.Read(old <= rest.Length ? rest[(int)old..] : throw Cut());
        var block = rest[((int)old + HeaderLength)..];
        var length = second.Length(MomentLength);
        if (length > block.Length)
        {
            throw Cut();
        }

        if (second.LeapSeconds > 0)
        {
            throw new FormatException("the file counts leap seconds, which clocks do not show");
        }

        return Read(block, second, Rule(block[(int)length..]));
    }

    /// <summary>The offset from UTC at a moment.</summary>
    public Offset OffsetAt(Instant moment)
    {
        var second = (long)Math.Floor((moment - NodaConstants.UnixEpoch).TotalSeconds);
        var at = Array.BinarySearch(moments, second);
        var last = at >= 0 ? at : ~at - 1;
        return last < 0 ? offsets[0]
            : last == moments.Length - 1 && rule is not null ? rule.OffsetAt(moment)
            : offsets[types[last]];
    }

    private static TimeZoneFile Read(ReadOnlySpan<byte> block, Header header, PosixZoneRule? rule)
    {
        var moments = new long[header.Transitions];
        for (var at = 0; at < moments.Length; at++)
        {
            moments[at] = BinaryPrimitives.ReadInt64BigEndian(block[(at * MomentLength)..]);
            if (at > 0 && moments[at] <= moments[at - 1])
            {
                throw new FormatException("its changes are not in order of time");
            }
        }

        block = block[(moments.Length * MomentLength)..];
        var types = block[..moments.Length].ToArray();
        block = block[moments.Length..];
        var offsets = new Offset[header.Types];
        for (var at = 0; at < offsets.Length; at++)
        {
            var seconds = BinaryPrimitives.ReadInt32BigEndian(block[(at * TypeLength)..]);
            offsets[at] = seconds >= Offset.MinValue.Seconds && seconds <= Offset.MaxValue.Seconds ? Offset.FromSeconds(seconds) : throw new FormatException("it holds an offset that no clock has");
        }

        // Without a single change the rule behind the table holds for all time.
        return types.Any(type => type >= offsets.Length) ? throw new FormatException("it speaks of a kind of time that it does not describe")
            : moments.Length == 0 && rule is not null ? new TimeZoneFile([long.MinValue], [0], offsets, rule)
            : new TimeZoneFile(moments, types, offsets, rule);
    }

    private static PosixZoneRule? Rule(ReadOnlySpan<byte> footer)
    {
        var end = footer.Length > 1 ? footer[1..].IndexOf((byte)'\n') : -1;
        return end < 0 || footer[0] != '\n' ? throw Cut() : end == 0 ? null : PosixZoneRule.Parse(Encoding.ASCII.GetString(footer.Slice(1, end)));
    }

    private static FormatException Cut() => new("it ends too early");

    private readonly record struct Header(long UtcMarks, long StandardMarks, long LeapSeconds, long Transitions, long Types, long Letters)
    {
        public static Header Read(ReadOnlySpan<byte> bytes)
        {
            if (bytes.Length < HeaderLength || !bytes.StartsWith("TZif"u8) || bytes[4] < '2')
            {
                throw new FormatException("it is no time zone file of version 2 or newer");
            }

            Span<uint> counts = stackalloc uint[6];
            for (var at = 0; at < counts.Length; at++)
            {
                counts[at] = BinaryPrimitives.ReadUInt32BigEndian(bytes[(20 + (at * 4))..]);
            }

            return counts[3] > MostTransitions || counts[4] is 0 or > MostTypes || counts[2] > MostTransitions
                ? throw new FormatException("it is larger than any zone") : new Header(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
        }

        public long Length(int momentLength) => (Transitions * (momentLength + 1)) + (Types * TypeLength) + Letters + (LeapSeconds * (momentLength + 4)) + StandardMarks + UtcMarks;
    }
}
