using System.Globalization;
using NodaTime;
using OfficePrep.Learn;
using OfficePrep.Mail;
using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Tests.Reading.Clues;

/// <summary>The learned table of purposes has the shape that the reader needs, takes no interview away, and keeps hours that are none from becoming one in silence.</summary>
public sealed class PurposeWeightsTests
{
    // Of the hours of letters left out: raise the one and lower the other when learning gets better.
    private const double Caught = 0.08;
    private const double AskedWithoutNeed = 0.025;

    [Fact]
    public void the_table_is_small_and_speaks_for_every_purpose()
    {
        var rows = SeedTable.Rows("intents/purposes.tsv", 1);

        Assert.Equal(["feature", .. Enum.GetNames<Purpose>().Select(name => name.ToLowerInvariant())], rows[0]);
        Assert.InRange(rows.Count, 1000, 5000);
        Assert.All(rows.Skip(1), row => Assert.All(row.Skip(1), weight => Assert.InRange(double.Parse(weight, CultureInfo.InvariantCulture), -5, 5)));
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.Equal(rows.Count, rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void no_interview_is_lost_and_few_are_asked_about_in_letters_left_out_of_learning()
    {
        var heard = PurposeAccuracy.Of(PurposeLearning.Crossed([.. LabelledFolders.All().Where(letter => letter.Folder != "shared")], 2));

        Assert.Equal(0, heard.Lost);
        Assert.True(heard.Asked <= AskedWithoutNeed * heard.Interviews, heard.ToString());
        Assert.True(heard.Caught >= Caught * heard.Others, heard.ToString());
    }

    [Theory]
    [InlineData("Your code for the booking page dies at 5:00 PM Eastern on Tuesday, November 24.")]
    [InlineData("We need your answer in hand on Tuesday, November 24, 5:00 PM Eastern.")]
    public void a_last_moment_said_in_words_that_no_list_has_is_no_interview_in_silence(string words) =>
        Assert.DoesNotContain(Read("We would like to interview you. " + words), time => time is { Role: TimeRole.Interview, Doubts.Count: 0 });

    [Theory]
    [InlineData("Your interview is on Tuesday, November 24, at 9:00 AM Eastern.")]
    [InlineData("We look forward to meeting you on Tuesday, November 24 at 9:00 AM Eastern for your interview with us.")]
    [InlineData("Interview date: Tuesday, November 24, 2026\nTime: 9:00 AM Eastern")]
    public void an_interview_in_plain_words_is_not_asked_about(string words) =>
        Assert.Empty(Assert.Single(Read(words), time => time.Role == TimeRole.Interview).Doubts);

    [Fact]
    public void a_last_moment_that_only_the_weights_hear_is_never_one_in_silence_unless_they_hear_it_loudly()
    {
        var letter = ReadingContext.Of(new Letter { Subject = "", Body = new BodyText { Text = "Tuesday, November 24 at 9:00 AM Eastern." } }, null);
        var hour = Assert.Single(new SightingFinder(Passage.OfBody(letter), TimeRole.Interview).Find());

        for (var sum = 0.0; sum < 6; sum += 0.1)
        {
            var sums = new double[PurposeWeights.Count];
            sums[(int)Purpose.Deadline] = sum;
            var voice = new PurposeVoice(sums);
            var weighed = PurposeChoice.Weigh(hour, voice);

            Assert.True(weighed.Point != Point.Deadline || voice[Purpose.Deadline] >= 0.8 || PurposeChoice.IsOpenDeadline(weighed));
        }
    }

    private static IReadOnlyList<NoticeTime> Read(string words) =>
        InvitationReader.Read(
            new Letter
            {
                Subject = "Internal Medicine interview",
                From = new Mailbox("Ruth Hale", "rhale@alderbrook.example"),
                Sent = new LocalDateTime(2026, 11, 16, 10, 0).WithOffset(Offset.FromHours(-5)),
                Body = new BodyText { Text = $"Dear Alina,\n\n{words}\n\nSincerely,\nRuth Hale\nAlderbrook Hospital, Internal Medicine, Utica, NY\n" },
            },
            "Asia/Karachi").Times;
}
