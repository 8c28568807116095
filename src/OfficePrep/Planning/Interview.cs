using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>One interview at one program, whatever number of letters spoke of it.</summary>
public sealed record Interview
{
    /// <summary>Stable id, derived from the program's identity (institution, specialty, track); also its file name.</summary>
    public required string Id { get; init; }

    /// <summary>The program, every letter's knowledge put together.</summary>
    public required ProgramIdentity Program { get; init; }

    /// <summary>Where it stands.</summary>
    public required InterviewStatus Status { get; init; }

    /// <summary>How it is held.</summary>
    public InterviewFormat? Format { get; init; }

    /// <summary>The moments in force: the interview, its offered choices, socials, technology checks, agenda, the reply-by.</summary>
    public IReadOnlyList<NoticeTime> Times { get; init; } = [];

    /// <summary>Times that once stood and do not any more (an event called off, a day given up), as they last were: what a calendar has to take off. By role and ordinal.</summary>
    public IReadOnlyList<NoticeTime> Past { get; init; } = [];

    /// <summary>How to join.</summary>
    public JoinDetails? Join { get; init; }

    /// <summary>Where, for an interview in person.</summary>
    public string? Place { get; init; }

    /// <summary>Where to pick or change a time.</summary>
    public string? ScheduleUrl { get; init; }

    /// <summary>Whom to write to or call.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>Names of interviewers.</summary>
    public IReadOnlyList<string> Interviewers { get; init; } = [];

    /// <summary>Open points about the interview as a whole; those about one time stand there.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>Warnings of its letters.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>Keys of its letters, oldest first.</summary>
    public IReadOnlyList<string> Letters { get; init; } = [];

    /// <summary>Grows with each change of time or status: the SEQUENCE of its calendar entries (RFC 5545, 3.8.7.4).</summary>
    public int Revision { get; init; }

    /// <summary>When it last changed.</summary>
    public required Instant Changed { get; init; }

    /// <summary>The interview's own fixed time; null while there is none.</summary>
    public NoticeTime? Main => Times.FirstOrDefault(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Fixed });

    /// <summary>The last moment to answer or to schedule; null where none was given.</summary>
    public NoticeTime? ReplyBy => Times.FirstOrDefault(time => time.Role == TimeRole.ReplyBy);
}

/// <summary>Where an interview stands.</summary>
public enum InterviewStatus
{
    /// <summary>Invited; no time fixed.</summary>
    Invited,

    /// <summary>A time is fixed.</summary>
    Scheduled,

    /// <summary>On a waiting list.</summary>
    Waitlisted,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>The program will not interview.</summary>
    Declined,
}
