using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Answers;
using OfficePrep.Reading;
using static OfficePrep.Tests.Planning.Letters;

namespace OfficePrep.Tests.Planning;

/// <summary>The index that letters are matched with: it may save comparisons and change nothing.</summary>
public class MatchingTests
{
    private static readonly int Seasons = int.TryParse(Environment.GetEnvironmentVariable("MATCHED_SEASONS"), out var wanted) ? wanted : 2_000;

    // Names that are one another's shorter forms, share words, or are nothing but usual words.
    private static readonly string?[] Institutions =
        [null, "", "—", "Northgate Medical Center", "The Northgate Hospital", "Northgate Lakeside", "Lakeside County Hospital", "Lakeside", "University Hospital", "University of Alder", "General Hospital", "Medical Center"];

    private static readonly Gen<ProgramIdentity?> Programs =
        from parts in Gen.Select(Gen.OneOf(Institutions), Gen.OneOf<string?>(null, null, "internal-medicine", "psychiatry"), Gen.OneOf<string?>(null, null, "categorical", "preliminary"),
            Gen.OneOf<string?>(null, null, "OH", "NY"), Gen.OneOf<string?>(null, null, "Toledo", "Erie"), Gen.OneOf<string?>(null, null, null, "1234140C0", "", "1234140c0"), Gen.OneOf<string?>(null, null, null, "1403821999"))
        from named in Gen.Int[0, 3]
        select named == 0 ? null : new ProgramIdentity { Institution = parts.Item1, Specialty = parts.Item2, Track = parts.Item3, State = parts.Item4, City = parts.Item5, NrmpCode = parts.Item6, AcgmeId = parts.Item7 };

    private static readonly Gen<SeasonLetter> SomeLetter =
        from letter in Gen.Select(Gen.Enum<NoticeKind>(), Programs, Gen.Int[1, 28], Gen.Int[1, 3], Gen.Int[8, 9])
        from ties in Gen.Select(Gen.OneOf<string?>(null, null, "thread-1", "thread-2"), Gen.OneOf<string?>(null, null, "uid-1", "uid-2"), Gen.OneOf<string?>(null, "northgate.example", "alder.example", "mail.calendly.com"),
            Gen.OneOf<string?>(null, null, "https://meet.example/1"), Gen.OneOf<string?>(null, null, "123456789", "1234"))
        let plain = Of(letter.Item1, letter.Item2, letter.Item3, letter.Item4 == 3 ? [] : [At(letter.Item4, letter.Item5)])
        select plain with
        {
            Notice = plain.Notice with { Join = new JoinDetails { Url = ties.Item4, MeetingId = ties.Item5 } },
            Thread = ties.Item1 is { } thread ? [thread] : [],
            CalendarUids = ties.Item2 is { } uid ? [uid] : [],
            SenderDomain = ties.Item3,
        };

    private static readonly Gen<(SeasonLetter[] Letters, Answer.Program[] Answers)> Stories =
        from letters in SomeLetter.Array[0, 24]
        let known = letters.Select((letter, at) => letter with { Key = $"{at}-{letter.Key}" }).ToArray()
        from answers in Gen.Select(Gen.Int[0, 23], Gen.Enum<ProgramChoice>(), Gen.Int[0, 23]).Array[0, 5]
        select (known, known.Length == 0 ? [] : answers.Select(answer =>
            new Answer.Program(known[answer.Item1 % known.Length].Key, Now, answer.Item2, answer.Item2 == ProgramChoice.Same ? known[answer.Item3 % known.Length].Key : null)).DistinctBy(answer => answer.Letter).ToArray());

    [Fact]
    public void letters_matched_by_the_index_come_to_the_same_interviews_and_questions_as_when_all_are_compared_with_all() =>
        Stories.Sample(story =>
        {
            var letters = LetterOrder.Sort(story.Letters);
            return Told(InterviewMatcher.Match(letters, story.Answers)) == Told(InterviewMatcher.Match(letters, story.Answers, new LetterGroups(compareAll: true)));
        }, iter: Seasons);

    // What is written as nothing says nothing: it neither agrees with a number nor contradicts one.
    [Fact]
    public void a_program_number_that_is_empty_makes_no_two_programs_one() =>
        Assert.Equal(ProgramMatch.OtherName, ProgramComparison.Of(Northgate with { NrmpCode = "", Specialty = null, State = null, City = null }, Lakeside with { NrmpCode = "1234140C0", Specialty = null, State = null, City = null }));

    [Fact]
    public void twice_the_interviews_are_compared_twice_as_often_and_not_four_times()
    {
        // Programs of their own in one state: what is shared must be no reason to compare.
        static SeasonLetter[] Season(int interviews) => [.. Enumerable.Range(0, interviews).SelectMany(at => Enumerable.Range(1, 3).Select(day =>
            Of(NoticeKind.Confirmation, new ProgramIdentity { Institution = $"Hospital of Place{at}", Specialty = "psychiatry", State = "OH" }, day, At(day, 9))))];

        static int Compared(SeasonLetter[] letters)
        {
            var groups = new LetterGroups();
            foreach (var letter in letters)
            {
                var traces = groups.Traces(letter);
                if (groups.Same(traces) is [var own])
                {
                    groups.Add(letter, traces, own);
                }
                else
                {
                    groups.Begin(letter, traces);
                }
            }

            return letters.Sum(letter => groups.Near(groups.Traces(letter) with { Moments = [] }).Count);
        }

        Assert.Equal(2 * Compared(Season(40)), Compared(Season(80)));
    }

    private static string Told((IReadOnlyList<LetterGroup> Groups, IReadOnlyDictionary<string, string> Questions) matched) =>
        string.Join('\n', matched.Groups.Select(group => string.Join(' ', group.Letters.Select(letter => letter.Key))).Concat(matched.Questions.Select(pair => $"{pair.Key}: {pair.Value}")));
}
