using OfficePrep.Planning.Answers;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>The document's names for our enums.</summary>
internal static class SeasonJsonNames
{
    public static NoticeJsonNames.Table<InterviewStatus> Statuses { get; } = new(
        (InterviewStatus.Invited, "invited"), (InterviewStatus.Scheduled, "scheduled"), (InterviewStatus.Waitlisted, "waitlisted"),
        (InterviewStatus.Cancelled, "cancelled"), (InterviewStatus.Declined, "declined"));

    public static NoticeJsonNames.Table<ProgramChoice> Programs { get; } = new((ProgramChoice.Same, "same"), (ProgramChoice.Own, "own"), (ProgramChoice.None, "none"));
}
