using MimeKit;
using OfficePrep.Mail;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Mail;

/// <summary>The parts of all messages of the corpus and the sample season, decoded as the reader decodes them.</summary>
internal static class CorpusParts
{
    /// <summary>The HTML parts, with the name of their message.</summary>
    public static IEnumerable<(string Name, string Source)> Html => Parts(part => part is TextPart { IsHtml: true });

    /// <summary>The calendar parts, with the name of their message.</summary>
    public static IEnumerable<(string Name, string Source)> Calendars => Parts(part => part.ContentType.IsMimeType("text", "calendar"));

    private static IEnumerable<(string Name, string Source)> Parts(Predicate<MimePart> isWanted)
    {
        var folders = new[] { RepositoryRoot.Path("tests", "corpus"), RepositoryRoot.Path("seeds", "sample-season"), Path.Combine(Path.GetDirectoryName(RepositoryRoot.Folder)!, "shared", "corpus") };
        foreach (var file in folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.eml").Order(StringComparer.Ordinal)))
        {
            using var message = MimeMessage.Load(file);
            foreach (var part in message.BodyParts.OfType<MimePart>().Where(part => isWanted(part)))
                yield return (Path.GetFileName(file), PartText.Of(part, LetterLimits.Default.Source).Text);
        }
    }
}
