using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading;

/// <summary>Events that a letter carries as schema.org markup.</summary>
public sealed class MarkupEventsTests
{
    private const string Markup = """{"@context":"https://schema.org","@type":"EventReservation","reservationFor":{"@type":"Event","name":"Residency interview","startDate":"2026-12-07T09:00:00-05:00","endDate":"2026-12-07T13:00:00-05:00"}}""";

    [Fact]
    public void an_event_in_the_markup_gives_the_time_that_the_words_leave_out()
    {
        var time = Assert.Single(Read("Your interview is confirmed. See you then.", Markup));

        Assert.Equal(Instant.FromUtc(2026, 12, 7, 14, 0), Assert.IsType<Moment.At>(time.Start).Instant);
        Assert.Equal(Instant.FromUtc(2026, 12, 7, 18, 0), time.End?.ToInstant());
    }

    [Fact]
    public void words_that_disagree_with_the_markup_are_asked_about()
    {
        var time = Assert.Single(Read("This confirms your interview on December 7, 2026 at 10:00 AM ET.", Markup));

        Assert.Contains(time.Doubts, doubt => doubt.Code == DoubtCode.CalendarMismatch);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]")]
    [InlineData("""{"@type":"Event","startDate":"soon"}""")]
    public void damaged_markup_changes_nothing(string markup) =>
        Assert.Empty(Assert.Single(Read("This confirms your interview on December 7, 2026 at 10:00 AM ET.", markup)).Doubts);

    private static IReadOnlyList<NoticeTime> Read(string words, string markup) => InvitationReader.Read(
        new Letter
        {
            Subject = "Your interview is confirmed",
            From = new Mailbox("Residency Office", "office@alderbrook.example"),
            Sent = new LocalDateTime(2026, 10, 2, 10, 0).WithOffset(Offset.FromHours(-4)),
            StructuredData = [markup],
            Body = new BodyText { Text = $"Dear Dr. Okafor,\n\nAlderbrook Hospital, Internal Medicine, Utica, NY\n\n{words}\n" },
        },
        "Europe/Warsaw").Times;
}
