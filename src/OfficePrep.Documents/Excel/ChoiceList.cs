namespace OfficePrep.Documents.Excel;

/// <summary>Values to choose from: a column of the Lists sheet under a name, or a name that stands elsewhere.</summary>
/// <param name="Name">The workbook's name for them, by which a validation refers to them.</param>
/// <param name="Words">The values; none where the name stands for cells of another sheet.</param>
internal sealed record ChoiceList(string Name, params IReadOnlyList<string> Words)
{
    /// <summary>The states of an interview in words, then those that only the person knows.</summary>
    public static ChoiceList States { get; } = new("StatusList", "Invited", "Scheduled", "Waitlisted", "Cancelled", "Declined", "Completed", "Withdrawn by me");

    public static ChoiceList YesOrNo { get; } = new("YesNoList", "Yes", "No");

    public static ChoiceList Progress { get; } = new("ProgressList", "Not yet", "Begun", "Ready");

    public static ChoiceList Roles { get; } = new("ContactRoleList", "Named in letters", "Interviewer", "Program director", "Coordinator", "Chief resident", "Resident", "Faculty", "Alumnus", "Other");

    /// <summary>The person's own hard stops, declared before the scores are known.</summary>
    public static ChoiceList HardStops { get; } = new("HardStopList");

    /// <summary>The programs by a label that is theirs alone.</summary>
    public static ChoiceList Programs { get; } = new("ProgramList");

    /// <summary>The lists that stand on the Lists sheet, in its order.</summary>
    public static IReadOnlyList<ChoiceList> All { get; } = [States, Roles, Progress, YesOrNo];
}
