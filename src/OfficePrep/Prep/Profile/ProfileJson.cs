using System.Reflection;
using System.Text;
using OfficePrep.Reading;

namespace OfficePrep.Prep.Profile;

/// <summary>
/// The applicant's material as one JSON document (<c>profile.json</c> beside the season), made to be edited by hand: every member may be left out or empty,
/// comments and trailing commas are allowed. <c>profile.schema.json</c> beside this type describes it. What it does not know is refused.
/// </summary>
public static class ProfileJson
{
    /// <summary>The version of the document's shape; a document need not state it.</summary>
    public const int Version = 1;

    /// <summary>The largest document that is read, in bytes: a hundred long stories take half of it.</summary>
    public const int LargestDocument = 1_000_000;

    /// <summary>Reads a profile.</summary>
    /// <param name="bytes">The document, UTF-8 with or without a byte order mark.</param>
    /// <exception cref="FormatException">It is damaged, of a newer version, or says what cannot be; the message is one sentence without the file's name.</exception>
    public static ApplicantProfile Read(ReadOnlyMemory<byte> bytes) => HandwrittenJson.Read(bytes, LargestDocument, "profile", ProfileJsonReader.Read);

    /// <summary>What a person starts from: every part is there and empty, with what belongs in it; UTF-8.</summary>
    public static byte[] Starter()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("seeds/profile.txt") ?? throw new InvalidOperationException("The file seeds/profile.txt is not built in.");
        using var reader = new StreamReader(stream);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
