using OfficePrep.Mail;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Reasons;

namespace OfficePrep.Reading;

/// <summary>Reads what a letter says: the front door of the room. Pure and deterministic: no clock, no network.</summary>
public static class InvitationReader
{
    /// <summary>Reads a letter.</summary>
    /// <param name="letter">The letter, decoded.</param>
    /// <param name="homeZoneId">IANA id of the applicant's zone; used last, and always with a doubt. Null where it is not known.</param>
    public static Notice Read(Letter letter, string? homeZoneId)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return Read(ReadingContext.Of(letter, homeZoneId));
    }

    /// <summary>Reads a letter in its context.</summary>
    internal static Notice Read(ReadingContext context)
    {

        // The order matters: each finder may use what the ones before it found.
        // 1. Who writes: the program's place is the zone of every time that names none.
        var program = ProgramFinder.Find(context);
        // 2. What for: a decline or a newsletter that mentions a date puts nothing on the calendar, and "choose one" makes offers of times.
        var intent = IntentFinder.Find(context);
        // 3. How: an interview in person is in the zone of its place without a doubt.
        var format = FormatFinder.Find(context, intent);
        // 4. When: needs all three.
        var times = TimesReader.Read(context, program, intent, format);
        // 5. The kind is settled last, because "invitation" and "confirmation" differ by whether a time is fixed.
        var kind = IntentFinder.Settle(intent, times, context);

        var join = JoinFinder.Find(context, format, kind);
        var notice = new Notice
        {
            Kind = kind,
            Program = program.Program,
            Format = format,
            Times = times,
            Join = join.Join,
            ScheduleUrl = join.ScheduleUrl,
            Place = PlaceFinder.Find(context, format),
            Contacts = ContactFinder.Find(context),
            Interviewers = InterviewerFinder.Find(context),
            Warnings = LinkWarnings.Find(context),
        };
        return notice with { Reasons = new DeferredReasons(() => NoticeReasons.Of(notice, context, intent, context.TimeReasons())) };
    }
}
