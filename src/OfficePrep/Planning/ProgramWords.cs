using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>Programs, kinds and states as a person calls them.</summary>
public static class ProgramWords
{
    /// <summary>A program: <c>Northgate Medical Center, Internal Medicine (Buffalo, NY)</c>.</summary>
    public static string Of(ProgramIdentity program)
    {
        var name = ProgramName.Of(program) ?? "";
        var place = string.Join(", ", new[] { program.City, program.State }.Where(part => !string.IsNullOrEmpty(part)));
        return place.Length == 0 ? (name.Length == 0 ? "A program that is not named" : name) : name.Length == 0 ? place : $"{name} ({place})";
    }

    /// <summary>What a message is.</summary>
    public static string Of(NoticeKind kind) => kind switch
    {
        NoticeKind.Invitation => "Invitation",
        NoticeKind.Confirmation => "Confirmation",
        NoticeKind.Reschedule => "New time",
        NoticeKind.Cancellation => "Cancellation",
        NoticeKind.Waitlist => "Waiting list",
        NoticeKind.Reminder => "Reminder",
        NoticeKind.Event => "Event",
        NoticeKind.Decline => "No interview",
        _ => "Nothing for the calendar",
    };

    /// <summary>How an interview is held.</summary>
    public static string Of(InterviewFormat format) => format switch
    {
        InterviewFormat.Virtual => "by video",
        InterviewFormat.InPerson => "in person",
        InterviewFormat.Phone => "by phone",
        _ => "by video or in person",
    };

    /// <summary>Where an interview stands.</summary>
    public static string Of(InterviewStatus status) => status switch
    {
        InterviewStatus.Invited => "Invited",
        InterviewStatus.Scheduled => "Scheduled",
        InterviewStatus.Waitlisted => "Waiting list",
        InterviewStatus.Cancelled => "Cancelled",
        _ => "No interview",
    };
}
