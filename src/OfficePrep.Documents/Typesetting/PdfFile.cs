using System.IO.Compression;
using System.Security.Cryptography;

namespace OfficePrep.Documents.Typesetting;

/// <summary>
/// The objects of one PDF 1.7 file and how they are written: plain objects share compressed object streams (ISO 32000-1, 7.5.7),
/// and a cross-reference stream (7.5.8) says where everything is. Structure tags are many small objects; packed so they weigh next to nothing.
/// </summary>
internal sealed class PdfFile
{
    private readonly List<byte[]?> plain = [null];
    private readonly List<(byte[] Dictionary, byte[] Content)?> streams = [null];

    /// <summary>Reserves the number of an object that is set later.</summary>
    public int Reserve()
    {
        plain.Add(null);
        streams.Add(null);
        return plain.Count - 1;
    }

    /// <summary>Adds a plain object.</summary>
    public int Add(PdfBytes content)
    {
        var id = Reserve();
        Set(id, content);
        return id;
    }

    /// <summary>Gives a reserved object its content.</summary>
    public void Set(int id, PdfBytes content) => plain[id] = content.Span.ToArray();

    /// <summary>Adds a stream, deflated unless it is to be read without a PDF reader.</summary>
    /// <param name="entries">Entries of its dictionary besides length and filter.</param>
    /// <param name="content">Content before compression.</param>
    /// <param name="deflated">False leaves the content readable.</param>
    public int AddStream(string entries, ReadOnlySpan<byte> content, bool deflated = true)
    {
        var id = Reserve();
        var stored = deflated ? Deflate(content) : content.ToArray();
        var dictionary = new PdfBytes().Raw("<<").Raw(entries).Raw(deflated ? "/Filter/FlateDecode" : "").Raw("/Length ").Number(stored.Length).Raw(">>");
        streams[id] = (dictionary.Span.ToArray(), stored);
        return id;
    }

    /// <summary>Writes the file.</summary>
    /// <param name="root">The catalog.</param>
    /// <param name="documentInformation">The document information dictionary.</param>
    /// <param name="output">Where to.</param>
    public void Write(int root, int documentInformation, Stream output)
    {
        var packed = PackPlainObjects();
        var file = new PdfBytes();
        // Four bytes above 127 tell transfer programs that this is no text (7.5.2).
        file.Raw("%PDF-1.7\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3]).Raw("\n");
        var places = new (byte Kind, int Where, int Index)[plain.Count + 1]; // the last is the table itself
        for (var id = 1; id < plain.Count; id++)
        {
            if (streams[id] is { } stream)
            {
                places[id] = (1, file.Length, 0);
                file.Number(id).Raw(" 0 obj\n").Raw(stream.Dictionary).Raw("\nstream\n").Raw(stream.Content).Raw("\nendstream\nendobj\n");
            }
        }

        foreach (var (stream, ids) in packed)
        {
            for (var index = 0; index < ids.Length; index++)
            {
                places[ids[index]] = (2, stream, index);
            }
        }

        WriteCrossReferences(file, places, root, documentInformation);
        output.Write(file.Span);
    }

    // A reader unpacks a whole stream to get at one object of it, and two bytes of a cross-reference hold its place.
    private const int MostInStream = 2000;

    private List<(int Stream, int[] Ids)> PackPlainObjects() =>
        [.. Enumerable.Range(1, plain.Count - 1).Where(id => plain[id] is not null).Chunk(MostInStream).ToList().Select(ids => (Pack(ids), ids))];

    private int Pack(int[] ids)
    {
        var head = new PdfBytes();
        var body = new PdfBytes();
        foreach (var id in ids)
        {
            head.Number(id).Raw(" ").Number(body.Length).Raw(" ");
            body.Raw(plain[id]).Raw("\n");
        }

        var entries = new PdfBytes().Raw("/Type/ObjStm/N ").Number(ids.Length).Raw("/First ").Number(head.Length);
        return AddStream(System.Text.Encoding.ASCII.GetString(entries.Span), head.Raw(body.Span).Span);
    }

    private static void WriteCrossReferences(PdfBytes file, (byte Kind, int Where, int Index)[] places, int root, int documentInformation)
    {
        var start = file.Length;
        places[^1] = (1, start, 0);
        var table = new byte[places.Length * 7];
        for (var id = 0; id < places.Length; id++)
        {
            var (kind, where, index) = places[id];
            var row = table.AsSpan(id * 7, 7);
            row[0] = kind;
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(row[1..], where);
            System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(row[5..], id == 0 ? ushort.MaxValue : (ushort)index);
        }

        // The file's identity is its content, so that the same document is the same file (14.4 only recommends a clock).
        var identity = Convert.ToHexString(SHA256.HashData(file.Span)[..16]);
        var packed = Deflate(table);
        file.Number(places.Length - 1).Raw(" 0 obj\n<</Type/XRef/W[1 4 2]/Size ").Number(places.Length)
            .Raw("/Root ").Reference(root).Raw("/Info ").Reference(documentInformation)
            .Raw($"/ID[<{identity}><{identity}>]/Filter/FlateDecode/Length ").Number(packed.Length)
            .Raw(">>\nstream\n").Raw(packed).Raw("\nendstream\nendobj\nstartxref\n").Number(start).Raw("\n%%EOF\n");
    }

    private static byte[] Deflate(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }
}
