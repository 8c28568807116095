using System.Text.Json;
using CsCheck;
using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading;

public class NoticeJsonTests
{
    [Fact]
    public void what_is_written_is_read_back_the_same() =>
        NoticeJsonGenerator.Notice.Sample(notice => Assert.Equivalent(notice, NoticeJson.Read(NoticeJson.Write(notice, "a.eml", withReasons: true)), strict: true), iter: 500);

    [Fact]
    public void a_reading_is_one_line_of_printable_ascii() =>
        NoticeJsonGenerator.Notice.Sample(notice => NoticeJson.Write(notice, "a.eml", withReasons: true).All(unit => unit is >= ' ' and < '\u007f'), iter: 500);

    [Fact]
    public void the_shape_is_the_contracts()
    {
        var zone = DateTimeZoneProviders.Tzdb["America/New_York"];
        var start = new LocalDateTime(2026, 12, 2, 8, 0).InZoneStrictly(zone).ToOffsetDateTime();
        var notice = new Notice
        {
            Kind = NoticeKind.Reschedule,
            Format = InterviewFormat.InPerson,
            Times =
            [
                new NoticeTime
                {
                    Role = TimeRole.TechCheck,
                    Start = new Moment.At(start),
                    ZoneId = zone.Id,
                    ZoneFrom = ZoneSource.Text,
                    Evidence = "8:00 AM EST",
                    Doubts = [new Doubt(DoubtCode.LocalTimeRepeated, "Which?", [start])],
                },
                new NoticeTime { Role = TimeRole.ReplyBy, Status = TimeStatus.Offered, Start = new Moment.Day(new LocalDate(2026, 11, 18), DayHalf.Pm), Evidence = "November 18, PM" },
            ],
        };

        Assert.Equal(
            """{"source":"moved.eml","kind":"reschedule","program":null,"format":"inPerson","times":["""
            + """{"role":"techCheck","status":"fixed","start":"2026-12-02T08:00:00-05:00","part":null,"end":null,"arriveBy":null,"zone":"America/New_York","zoneFrom":"text","evidence":"8:00 AM EST","doubts":["""
            + """{"code":"local-time-repeated","message":"Which?","choices":["2026-12-02T08:00:00-05:00"]}]},"""
            + """{"role":"replyBy","status":"offered","start":"2026-11-18","part":"pm","end":null,"arriveBy":null,"zone":null,"zoneFrom":null,"evidence":"November 18, PM","doubts":[]}]"""
            + ""","join":null,"place":null,"scheduleUrl":null,"contacts":[],"interviewers":[],"doubts":[],"warnings":[]}""",
            NoticeJson.Write(notice, "folder/sub\\moved.eml"));
    }

    [Fact]
    public void half_a_surrogate_pair_does_not_stop_the_writing()
    {
        var text = NoticeJson.Write(new Notice { Kind = NoticeKind.Other, Place = "Room \ud83d" }, "a.eml");

        using var document = JsonDocument.Parse(text);
        Assert.Equal("Room \ufffd", document.RootElement.GetProperty("place").GetString());
    }

    [Theory]
    [InlineData("{", "The reading is not valid JSON.")]
    [InlineData("[]", "reading is not an object.")]
    [InlineData("""{"times":[]}""", "reading.kind is not one of the known words.")]
    [InlineData("""{"kind":"party"}""", "reading.kind is not one of the known words.")]
    [InlineData("""{"kind":"other","times":[{"role":"interview","status":"fixed","start":"2026-12-02T08:00:00","evidence":""}]}""", "reading.times[0].start is not a date and time with its UTC offset.")]
    [InlineData("""{"kind":"other","interviewers":[7]}""", "reading.interviewers[0] is not text.")]
    [InlineData("""{"kind":"other","place":"\ud83d"}""", "reading.place is not text.")]
    public void a_damaged_reading_is_refused_by_name(string json, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => NoticeJson.Read(json)).Message);
}
