using OfficePrep.Programs;
using static OfficePrep.Tests.Programs.BookSamples;

namespace OfficePrep.Tests.Programs;

/// <summary>What several sources say about one thing.</summary>
public class SourcedFactTests
{
    private static readonly ResidencyProgram Alder = Book(BookSamples.Alder).Programs.Single();

    [Fact]
    public void two_sources_that_disagree_both_stand()
    {
        var known = Alder.With(Fact("graduates-abroad", "35 %")).With(Fact("graduates-abroad", "20%", FactSource.Freida, Today.PlusDays(-10))).KnownOf("graduates-abroad")!;

        Assert.True(known.IsDisputed);
        Assert.Equal("sources disagree: 35 % (program’s page, Nov 22, 2026) · 20% (FREIDA, Nov 12, 2026)", BookEntry.InWords(known));
    }

    [Fact]
    public void one_value_written_in_two_ways_is_no_disagreement() =>
        Assert.False(Alder.With(Fact("graduates-abroad", "35 %")).With(Fact("graduates-abroad", "35", FactSource.Freida)).KnownOf("graduates-abroad")!.IsDisputed);

    [Fact]
    public void a_newer_look_at_the_same_source_counts_and_the_older_stays_on_file()
    {
        var program = Alder.With(Fact("positions", "12", day: Today.PlusDays(-40))).With(Fact("positions", "14"));

        Assert.Equal("14", program.KnownOf("positions")!.Readings.Single().Value);
        Assert.Equal(2, program.Facts.Count);
    }

    [Fact]
    public void a_fact_goes_stale_after_ninety_days_and_not_before()
    {
        Assert.False(Fact("call", "q4", day: Today.PlusDays(-90)).IsStale(Today));
        Assert.True(Fact("call", "q4", day: Today.PlusDays(-91)).IsStale(Today));
    }

    [Theory]
    [InlineData("35 %", 35.0)]
    [InlineData("about 12.5", 12.5)]
    [InlineData("10-12", null)]
    [InlineData("1,200", null)]
    [InlineData("none stated", null)]
    public void a_number_is_read_only_where_there_is_one(string value, double? number) =>
        Assert.Equal((decimal?)number, Fact("positions", value).Number());

    [Fact]
    public void a_question_that_a_fact_answers_is_told_from_one_worth_asking()
    {
        var program = Alder.With(Fact("call", "every fourth night"));

        Assert.Equal("call", program.Answering("How often is call here?").Single().Topic.Id);
        Assert.Empty(program.Answering("Who calls families on a hard night?"));
        Assert.Empty(Alder.Answering("How often is call here?"));
    }

    [Fact]
    public void research_is_done_when_something_is_noted_and_due_again_when_it_is_old()
    {
        var looked = Alder with { Log = [new ResearchEntry(FactSource.Freida, Today.PlusDays(-91), "Noted.")] };

        Assert.Equal("The last look was on Sun, Aug 23, 2026.", ResearchTask.For(looked, Today).Single(task => task.Id == "freida").Why);
        Assert.DoesNotContain(ResearchTask.For(looked, Today.PlusDays(-30)), task => task.Id == "freida");
    }

    [Fact]
    public void every_topic_has_an_id_a_label_and_a_prompt_and_no_column_name_twice()
    {
        Assert.All(FactTopic.All, topic => Assert.True(topic.Label.Length > 0 && topic.Prompt.EndsWith('?')));
        Assert.Equal(FactTopic.All.Count, FactTopic.All.Select(topic => topic.Id).Distinct().Count());
        Assert.Empty(FactTopic.All.SelectMany(topic => topic.ColumnNames).GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void a_letter_to_somebody_who_knows_is_polite_and_holds_no_open_place()
    {
        var draft = OutreachDraft.For(Alder, new ResearchContact("Dr. {program}\nLee") { Found = "through our alumni list" });

        Assert.Equal("A question about Alder Valley Medical Center, Internal Medicine from a medical graduate", draft.Subject);
        Assert.StartsWith("Dear Dr. {program} Lee,\n\nI am a US citizen who trained abroad", draft.Body, StringComparison.Ordinal);
        Assert.Contains("I found your name through our alumni list.", draft.Body, StringComparison.Ordinal);
    }
}
