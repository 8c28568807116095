using System.Text.Json;
using OfficePrep.Mail;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Corpus;

/// <summary>Messages with expected readings beside them or in a folder of their own.</summary>
internal sealed class CorpusFolder(string messages, string expected)
{
    /// <summary>Our own messages, one rule or trap each.</summary>
    public static CorpusFolder Own { get; } = new(RepositoryRoot.Path("tests", "corpus"), RepositoryRoot.Path("tests", "corpus"));

    /// <summary>The season that a newcomer tries the product on.</summary>
    public static CorpusFolder SampleSeason { get; } = new(RepositoryRoot.Path("seeds", "sample-season"), RepositoryRoot.Path("tests", "corpus-sample"));

    /// <summary>A larger collection that may lie beside the checkout.</summary>
    public static CorpusFolder Shared { get; } = Beside("shared", "corpus");

    public bool Exists => Directory.Exists(messages) && Directory.Exists(expected);

    public IReadOnlyList<string> Names =>
        [.. Directory.EnumerateFiles(expected, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>Reads every message and judges the reading.</summary>
    public CorpusScore Score() => new([.. Names.Select(name => (name, Judge(name)))]);

    /// <summary>Messages without an expectation, and expectations without a message.</summary>
    public IEnumerable<string> Unpaired() =>
        Directory.EnumerateFiles(messages, "*.eml").Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.Ordinal) is var letters
            ? letters.Except(Names, StringComparer.Ordinal).Concat(Names.Where(name => !letters.Contains(name)))
            : [];

    private Verdict Judge(string name)
    {
        using var want = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(expected, name + ".json")));
        var reading = new ExpectedReading(want.RootElement);
        var letter = new LetterReader().Read(File.ReadAllBytes(Path.Combine(messages, name + ".eml")), LetterFormat.Message);
        using var got = JsonDocument.Parse(NoticeJson.Write(InvitationReader.Read(letter, reading.Home), name + ".eml"));
        return ReadingJudge.Judge(reading, got.RootElement);
    }

    private static CorpusFolder Beside(params string[] parts)
    {
        var folder = Path.GetFullPath(Path.Combine([RepositoryRoot.Folder, "..", .. parts]));
        return new CorpusFolder(folder, folder);
    }
}
