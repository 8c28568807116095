using OfficePrep.Mail;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Mail;

public sealed class CorpusTests
{
    [Fact]
    public void every_message_of_the_shared_corpus_is_read_without_a_fault()
    {
        var folder = Path.Combine(Path.GetDirectoryName(RepositoryRoot.Folder)!, "shared", "corpus");
        if (!Directory.Exists(folder))
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", "The shared corpus is not beside this checkout.");
            return;
        }
        foreach (var file in Directory.EnumerateFiles(folder, "*.eml"))
        {
            var letter = new LetterReader().Read(File.ReadAllBytes(file), LetterFormat.Message);
            Assert.True(letter.Body.Text.Length > 10 || letter.Forwarded is not null, file);
            Assert.NotNull(letter.From);
            Assert.NotNull(letter.Sent);
            Assert.DoesNotContain(LetterFlaw.Truncated, letter.Flaws);
        }
    }
}
