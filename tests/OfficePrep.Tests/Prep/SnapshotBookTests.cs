using NodaTime;
using OfficePrep.Prep;
using OfficePrep.Prep.Profile;
using OfficePrep.Prep.Answers;
using OfficePrep.Programs;
using OfficePrep.Tests.Programs;

namespace OfficePrep.Tests.Prep;

/// <summary>The book of programs on the one-page sheet, in the pack and among the tasks.</summary>
public class SnapshotBookTests
{
    private static readonly LocalDate Today = BookSamples.Today;

    private static ResidencyProgram Alder => BookSamples.Book(BookSamples.Alder).Programs[0];

    [Fact]
    public void a_fact_stands_with_its_source_and_its_day()
    {
        var fact = Assert.Single(Snapshot.For(Alder.With(BookSamples.Fact("positions", "42", FactSource.Freida, new LocalDate(2026, 11, 2))), Today).Facts);

        Assert.Equal(("Positions a year", false), (fact.Label, fact.IsDisputed));
        Assert.Equal(new SnapshotReading("42", "FREIDA, Nov 2, 2026", IsStale: false), Assert.Single(fact.Readings));
    }

    [Fact]
    public void sources_that_disagree_all_stand_and_an_old_look_is_marked()
    {
        var program = Alder.With(BookSamples.Fact("graduates-abroad", "38 %", FactSource.Freida, new LocalDate(2026, 6, 1))).With(BookSamples.Fact("graduates-abroad", "45 %"));

        var fact = Assert.Single(Snapshot.For(program, Today).Facts);

        Assert.True(fact.IsDisputed);
        Assert.Equal([("45 %", false), ("38 %", true)], fact.Readings.Select(reading => (reading.Value, reading.IsStale)));
    }

    [Fact]
    public void a_page_without_words_prompts_for_what_is_not_known_and_for_nothing_that_is()
    {
        var bare = Section(Snapshot.For(Alder, Today), SnapshotRole.FindOut);
        var known = Section(Snapshot.For(Alder.With(BookSamples.Fact("graduates-abroad", "38 %")), Today), SnapshotRole.FindOut);

        Assert.True(bare.IsPrompt);
        Assert.Contains("What share of residents trained abroad?", bare.Items);
        Assert.DoesNotContain("What share of residents trained abroad?", known.Items);
    }

    [Fact]
    public void the_persons_words_take_the_place_of_prompts_line_by_line_and_unchanged()
    {
        var page = Snapshot.For(Written(OwnWordsKind.Why, "- 4+1 fits how I learned.\n\n* Refugee clinic."), Today);

        var why = Section(page, SnapshotRole.WhyInterested);
        Assert.False(why.IsPrompt);
        Assert.Equal(["4+1 fits how I learned.", "Refugee clinic."], why.Items);
        Assert.True(Section(page, SnapshotRole.Special).IsPrompt);
    }

    [Fact]
    public void a_question_that_a_known_fact_answers_is_flagged_with_the_fact()
    {
        var program = Written(OwnWordsKind.Question, "How often is call in the first year?").With(BookSamples.Fact("call", "every fourth night"));

        var questions = Section(Snapshot.For(program, Today), SnapshotRole.Questions);

        Assert.Equal(3, questions.Items.Count);
        Assert.Equal("How often is call in the first year?\nAlready known: call, every fourth night (program’s page, Nov 22, 2026). Ask for what goes beyond it.", questions.Items[0]);
        Assert.DoesNotContain('\n', questions.Items[1]);
    }

    [Fact]
    public void more_questions_than_three_all_stand_and_none_is_suggested()
    {
        var program = Enumerable.Range(1, 5).Aggregate(Alder, (each, number) => each with { Words = [.. each.Words, new OwnWords(OwnWordsKind.Question, $"Question {number}?", Today)] });

        var questions = Section(Snapshot.For(program, Today), SnapshotRole.Questions);

        Assert.Equal("Questions to ask", questions.Title);
        Assert.Equal(["Question 1?", "Question 2?", "Question 3?", "Question 4?", "Question 5?"], questions.Items);
    }

    [Fact]
    public void what_was_typed_in_the_pack_follows_what_stands_in_the_book_once()
    {
        var answers = PackAnswers.None with { Texts = PackAnswers.None.Texts.SetItems([new("why-match", "Refugee clinic.\nA language."), new("why-open", "Is June fixed?")]) };

        var page = Snapshot.For(Written(OwnWordsKind.Why, "Refugee clinic."), Today).With(answers);

        Assert.Equal(["Refugee clinic.", "A language."], Section(page, SnapshotRole.WhyInterested).Items);
        Assert.Equal(["Is June fixed?"], Section(page, SnapshotRole.Concerns).Items);
    }

    [Fact]
    public void the_pack_has_the_facts_and_the_notes_beside_their_boxes()
    {
        var interview = BookSamples.Interview("alder", BookSamples.Alder);
        var program = Written(OwnWordsKind.Special, "Point-of-care ultrasound.").With(BookSamples.Fact("positions", "42"));

        var pack = PrepPack.For(interview, BookSamples.Season(interview)).With(program, Today);

        Assert.Contains(new PackFact("Positions a year", "42 (program’s page, Nov 22, 2026)"), pack.Facts);
        Assert.Contains("In your book: Point-of-care ultrasound.", pack.WhyProgram.Prompts.Single(prompt => prompt.Id == "why-unique").Hint, StringComparison.Ordinal);
        Assert.DoesNotContain("In your book", pack.WhyProgram.Prompts.Single(prompt => prompt.Id == "why-match").Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void research_is_a_task_from_the_day_a_program_is_added_and_all_of_it_once_it_invites()
    {
        var book = BookSamples.Book(BookSamples.Alder);
        var interview = BookSamples.Interview(book.Programs[0].Id, BookSamples.Alder);

        var before = Assert.Single(ProgramTasks.For(book, BookSamples.Season(), Today));
        var after = ProgramTasks.For(book, BookSamples.Season(interview), Today);

        Assert.Equal("alder-valley-internal-medicine/research-website", before.Id);
        Assert.StartsWith("Alder Valley Medical Center: Read the program’s own page", before.Title, StringComparison.Ordinal);
        Assert.Equal(["freida", "nrmp", "open-house", "social-media", "website", "word-of-mouth"], after.Select(task => task.Id.Split("research-")[1]).Order(StringComparer.Ordinal));
        Assert.All(after, task => Assert.Equal(interview.Id, task.InterviewId));
    }

    [Fact]
    public void a_look_that_was_noted_or_ticked_off_makes_way_for_the_next()
    {
        var book = BookSamples.Book(BookSamples.Alder);
        var noted = book.Change(book.Programs[0].Id, program => program.With(BookSamples.Fact("mission", "Serve", FactSource.Website)));
        var ticked = BookSamples.Season() with { Done = new Dictionary<string, Instant> { ["alder-valley-internal-medicine/research-website"] = Instant.FromUtc(2026, 11, 22, 0, 0) } };

        Assert.EndsWith("research-freida", Assert.Single(ProgramTasks.For(noted, BookSamples.Season(), Today)).Id, StringComparison.Ordinal);
        Assert.EndsWith("research-freida", Assert.Single(ProgramTasks.For(book, ticked, Today)).Id, StringComparison.Ordinal);
    }

    [Fact]
    public void a_table_that_is_ticked_keeps_the_ticked_look_beside_the_next_one()
    {
        var when = Instant.FromUtc(2026, 11, 22, 0, 0);
        var ticked = BookSamples.Season() with { Done = new Dictionary<string, Instant> { ["alder-valley-internal-medicine/research-website"] = when } };

        var tasks = ProgramTasks.For(BookSamples.Book(BookSamples.Alder), ticked, Today, withTicked: true);

        Assert.Equal([("freida", null), ("website", when)], tasks.Select(task => (task.Id.Split("research-")[1], task.Done)));
    }

    [Fact]
    public void reasons_of_the_profile_give_way_to_words_of_the_book_and_an_answer_stands_where_there_are_no_reasons()
    {
        var interview = BookSamples.Interview("alder", BookSamples.Alder);
        var page = Snapshot.For(interview, BookSamples.Season(interview));
        var reasons = new ProgramReasons("alder") { Reasons = [new("The clinic.", "website"), new("A friend trains there.", null)], Answer = "Because of\n- the clinic" };

        Assert.Equal(["The clinic. (website)", "A friend trains there."], Section(page.With(reasons), SnapshotRole.WhyInterested).Items);
        Assert.Equal(["Because of", "the clinic"], Section(page.With(reasons with { Reasons = [] }), SnapshotRole.WhyInterested).Items);
        Assert.Equal(["My own."], Section(page.With(Written(OwnWordsKind.Why, "My own."), Today).With(reasons), SnapshotRole.WhyInterested).Items);
        Assert.True(Section(page.With(reasons with { Reasons = [], Answer = null }), SnapshotRole.WhyInterested).IsPrompt);
    }

    private static ResidencyProgram Written(OwnWordsKind kind, string text) => Alder with { Words = [new OwnWords(kind, text, Today)] };

    private static SnapshotSection Section(Snapshot page, SnapshotRole role) => page.Sections.Single(section => section.Role == role);
}
