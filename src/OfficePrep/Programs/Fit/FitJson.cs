using System.Globalization;
using System.Text.Json;
using OfficePrep.Reading;

namespace OfficePrep.Programs.Fit;

/// <summary>
/// What matters to the applicant as one JSON document (<c>fit.json</c> beside the book), made to be edited by hand: comments and trailing commas are allowed, every
/// member may be left out, and what is not known is refused, so that a misspelled wish is never passed over. <c>fit.schema.json</c> beside this type describes it.
/// </summary>
public static class FitJson
{
    /// <summary>The largest document that is read, in bytes.</summary>
    public const int LargestDocument = 1_000_000;

    /// <summary>The version of the document's shape.</summary>
    public const int Version = 1;

    private static readonly JsonDocumentOptions ByHand = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>A document to start from: everything is there and nothing is wished yet.</summary>
    public static string Start { get; } = """
        {
          // What matters to you about a program. Weights are 0 to 10; 0 leaves a side out. What is left empty is not scored.
          "version": 1,
          "weights": { "specialty": 1, "place": 1, "type": 1, "graduatesAbroad": 1, "requirements": 1, "interests": 1 },
          // The most wanted first, such as "internal-medicine".
          "specialties": [],
          // Two letters each, such as "NY".
          "states": [],
          // The most wanted first: "university", "community", "community and university".
          "types": [],
          // Share of graduates from abroad, in percent, that counts in full, such as 50.
          "graduatesAbroadFull": null,
          // Words to look for in what is noted, such as "street medicine".
          "interests": [],
          // What you bring; it is compared with what a program states, and never leaves this computer.
          "profile": { "step2Ck": null, "yearsSinceGraduation": null, "attempts": null, "usExperienceMonths": null, "usLetters": null },
          // What rules a program out, whatever its score.
          "mustNot": { "states": [], "specialties": [], "types": [], "unmetRequirement": false, "graduatesAbroadBelow": null }
        }

        """;

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">UTF-8 with or without a byte order mark.</param>
    /// <exception cref="FormatException">It is damaged, of a newer version, or asks for what cannot be; one sentence without the file's name.</exception>
    public static FitPreferences Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > LargestDocument)
        {
            throw new FormatException($"it is larger than {LargestDocument.ToString("N0", CultureInfo.InvariantCulture)} bytes");
        }

        try
        {
            using var document = JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, ByHand);
            return FitJsonReader.Read(new NoticeJsonField(document.RootElement, "fit"));
        }
        catch (JsonException fault)
        {
            throw new FormatException($"it is no JSON near line {((fault.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture)}: look for a missing comma, quote or brace, or a name that stands twice", fault);
        }
        catch (InvalidOperationException fault)
        {
            // Half of a surrogate pair: valid JSON, but no text.
            throw new FormatException("it holds a name or text that is no Unicode", fault);
        }
    }
}
