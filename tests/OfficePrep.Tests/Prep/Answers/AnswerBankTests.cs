using CsCheck;
using OfficePrep.Prep.Answers;

namespace OfficePrep.Tests.Prep.Answers;

public sealed class AnswerBankTests
{
    private const string Everywhere = "q-why" + PackAnswers.EverywhereEnding;

    [Fact]
    public void an_answer_stays_with_its_program()
    {
        var bank = Typed(AnswerBank.Empty, "linden", "Because of the clinic.").Bank;
        Assert.Equal("Because of the clinic.", bank.For("linden").Text("q-why"));
        Assert.Equal("", bank.For("harbor").Text("q-why"));
    }

    [Fact]
    public void an_answer_marked_everywhere_reaches_every_program_and_follows_later_changes()
    {
        var bank = Typed(AnswerBank.Empty, "linden", "I went abroad to learn.", everywhere: true).Bank;
        Assert.Equal("I went abroad to learn.", bank.For("harbor").Text("q-why"));
        Assert.True(bank.For("harbor").IsEverywhere("q-why"));
        var changed = Typed(bank, "harbor", "I went abroad to learn medicine.", everywhere: true);
        Assert.Equal("I went abroad to learn medicine.", changed.Bank.For("linden").Text("q-why"));
        Assert.Empty(changed.BothKept);
    }

    [Fact]
    public void a_program_with_an_answer_of_its_own_keeps_it()
    {
        var bank = Typed(Typed(AnswerBank.Empty, "harbor", "My own.").Bank, "linden", "For all.", everywhere: true).Bank;
        Assert.Equal("My own.", bank.For("harbor").Text("q-why"));
        Assert.False(bank.For("harbor").IsEverywhere("q-why"));
        Assert.Equal("For all.", bank.For("tamarack").Text("q-why"));
    }

    [Fact]
    public void two_packs_that_both_mark_an_answer_keep_both_and_say_so()
    {
        var bank = Typed(AnswerBank.Empty, "linden", "From Linden.", everywhere: true).Bank;
        var second = bank.Absorb("harbor", PackAnswers.None, File("From Harbor.", everywhere: true));
        Assert.Equal(["q-why"], second.BothKept);
        Assert.Contains("From Linden.", second.Bank.For("tamarack").Text("q-why"), StringComparison.Ordinal);
        Assert.Contains("From Harbor.", second.Bank.For("tamarack").Text("q-why"), StringComparison.Ordinal);
    }

    [Fact]
    public void clearing_the_mark_keeps_the_text_here_and_for_the_others()
    {
        var bank = Typed(AnswerBank.Empty, "linden", "For all.", everywhere: true).Bank;
        var cleared = Typed(bank, "harbor", "For all, and Harbor.").Bank;
        Assert.Equal("For all, and Harbor.", cleared.For("harbor").Text("q-why"));
        Assert.Equal("For all.", cleared.For("linden").Text("q-why"));
    }

    [Fact]
    public void a_section_that_was_deleted_takes_no_answer_with_it()
    {
        var bank = Typed(AnswerBank.Empty, "linden", "Written.").Bank;
        Assert.Equal(bank, bank.Absorb("linden", bank.For("linden"), PackAnswers.None).Bank);
    }

    [Fact]
    public void an_answer_that_was_emptied_is_emptied()
    {
        var bank = Typed(AnswerBank.Empty, "linden", "Written.").Bank;
        Assert.Equal("", Typed(bank, "linden", "").Bank.For("linden").Text("q-why"));
    }

    [Fact]
    public void a_bank_reads_back_as_it_was_written() => Banks.Sample(bank =>
    {
        var bytes = AnswerBankJson.Write(bank);
        Assert.Equal(bytes, AnswerBankJson.Write(AnswerBankJson.Read(bytes)));
    });

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\":2,\"everywhere\":{},\"programs\":{},\"packs\":{}}")]
    [InlineData("{\"version\":1,\"everywhere\":{},\"programs\":{},\"packs\":{},\"more\":1}")]
    [InlineData("{\"version\":1,\"everywhere\":{\"a\":1},\"programs\":{},\"packs\":{}}")]
    [InlineData("{\"version\":1,\"everywhere\":{\"a\":\"1\",\"a\":\"2\"},\"programs\":{},\"packs\":{}}")]
    [InlineData("{\"version\":1,\"everywhere\":{\"a\":\"\\ud800\"},\"programs\":{},\"packs\":{}}")]
    public void a_damaged_bank_is_refused_in_one_sentence(string text)
    {
        var fault = Assert.Throws<FormatException>(() => AnswerBankJson.Read(System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void nothing_that_was_typed_is_lost_over_any_course_of_edits() => Gen.Select(Gen.Int[0, 2], Gen.String[Gen.Char.AlphaNumeric, 3, 6], Gen.Bool, Gen.Bool).Array[1, 12].Sample(edits =>
    {
        // Three packs; some edits come one after the other, some while another pack is still open.
        string[] programs = ["linden", "harbor", "tamarack"];
        var bank = AnswerBank.Empty;
        var written = programs.ToDictionary(program => program, _ => PackAnswers.None);
        foreach (var (pack, text, everywhere, printed) in edits)
        {
            var program = programs[pack];
            var before = written[program];
            var typed = before.Text("q-why") is { Length: > 0 } there ? $"{there}\n{text}" : text;
            bank = bank.Absorb(program, before, File(typed, everywhere)).Bank;
            Assert.Contains(text, bank.For(program).Text("q-why"), StringComparison.Ordinal);
            if (printed)
            {
                written = programs.ToDictionary(each => each, each => bank.For(each));
            }
            else
            {
                written[program] = bank.For(program);
            }
        }

        var all = string.Join('\n', programs.Select(program => bank.For(program).Text("q-why")).Concat(bank.Everywhere.Values));
        Assert.All(edits, edit => Assert.Contains(edit.Item2, all, StringComparison.Ordinal));
    });

    private static Gen<AnswerBank> Banks => Gen.Select(Gen.String[Gen.Char[' ', '\u3000'], 0, 30].Array[0, 4], Gen.ULong.Array[0, 5], Gen.String[Gen.Char.AlphaNumeric, 1, 8]).Select((texts, numbers, name) => new AnswerBank
    {
        Everywhere = AnswerBank.Empty.Everywhere.AddRange(texts.Select((text, i) => KeyValuePair.Create($"q{i}", text))),
        Programs = AnswerBank.Empty.Programs.Add(name, new ProgramAnswers { Ticked = ProgramAnswers.None.Ticked.Add(name) }),
        Packs = AnswerBank.Empty.Packs.Add($"packs/{name}.docx", new WrittenPack
        {
            Paragraphs = [.. numbers.Order()],
            Kept = [.. texts.Select(text => new KeptContent(KeptKind.Comment, new KeptPlace(1, name, ulong.MaxValue), text))],
        }),
    });

    private static BankChange Typed(AnswerBank bank, string program, string text, bool everywhere = false) =>
        bank.Absorb(program, bank.For(program), File(text, everywhere));

    private static PackAnswers File(string text, bool everywhere) => new()
    {
        Texts = PackAnswers.None.Texts.Add("q-why", text),
        Ticks = PackAnswers.None.Ticks.Add(Everywhere, everywhere),
    };
}
