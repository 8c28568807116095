using CsCheck;
using OfficePrep.Prep.Answers;

namespace OfficePrep.Tests.Prep.Answers;

public sealed class AnswerMergeTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Const(""), Gen.String[0, 12], Gen.Int[0, 4].Select(i => new[] { "one", "two", "one\nmore", "Ünïcode & <b>", "one and on" }[i]));

    [Fact]
    public void the_side_that_differs_from_what_was_written_wins()
    {
        Assert.Equal("new", AnswerMerge.Text("old", "new", "old").Text);
        Assert.Equal("new", AnswerMerge.Text("old", "old", "new").Text);
        Assert.Equal("", AnswerMerge.Text("old", "", "old").Text);
    }

    [Fact]
    public void where_both_differ_both_are_kept_and_said()
    {
        var merged = AnswerMerge.Text("old", "from the file", "from the bank");
        Assert.True(merged.BothKept);
        Assert.Equal($"from the bank\n{AnswerMerge.Divider}\nfrom the file", merged.Text);
    }

    [Fact]
    public void every_text_that_somebody_wrote_is_in_the_merged_one() => Gen.Select(Texts, Texts, Texts).Sample((written, file, bank) =>
    {
        var merged = AnswerMerge.Text(written, file, bank).Text;
        Assert.True(file == written || merged.Contains(file, StringComparison.Ordinal));
        Assert.True(bank == written || merged.Contains(bank, StringComparison.Ordinal));
    });

    [Fact]
    public void merging_once_more_changes_nothing() => Gen.Select(Texts, Texts, Texts).Sample((written, file, bank) =>
    {
        var merged = AnswerMerge.Text(written, file, bank).Text;
        // The run was stopped after the bank was saved, before the file was printed again.
        Assert.True(file == written || AnswerMerge.Text(written, file, merged).Text == merged || merged == written);
        Assert.Equal(merged, AnswerMerge.Text(merged, merged, merged).Text);
    });
}
