using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>How to get in, what to do when that fails, and whom one will meet.</summary>
internal static class JoiningPages
{
    private const int LabelWidth = 2400;

    public static void Add(PackBody page, PrepPack pack)
    {
        page.Heading(1, "Getting in");
        Details(page, pack);
        page.Bullets(pack.Join.Notes);
        page.Heading(2, "When the connection fails");
        page.Text("In this order. Keep this page on paper.", PackStyles.Hint);
        page.Numbered(pack.FailurePlan);
        page.Heading(3, pack.Backup.Title);
        page.Text(pack.Backup.Note, PackStyles.Hint);
        page.Add(WritingPages.Rows(page, pack.Backup, 34));
        People(page, pack);
    }

    private static void Details(PackBody page, PrepPack pack)
    {
        var join = pack.Join;
        (string Label, string? Value)[] rows =
        [
            ("Platform", join.Platform),
            ("Address", join.Place),
            ("Meeting ID", join.MeetingId),
            ("Passcode", join.Passcode),
            ("Dial in", join.DialIn.Count > 0 ? string.Join("\n", join.DialIn) : null),
        ];
        var table = new PackTable("How to get in", "Two columns: what, and the detail.", LabelWidth, PackTable.FullWidth - LabelWidth);
        table.Header("What", "Detail");
        if (join.Link is { } link)
        {
            table.Row(0, PackCell.Strong("Join link"), page.LinkLine(link));
        }

        foreach (var (label, value) in rows.Where(row => row.Value is not null))
        {
            table.Row(0, PackCell.Strong(label), PackCell.Text(value!));
        }

        if (join.ScheduleLink is { } schedule)
        {
            table.Row(0, PackCell.Strong("Pick or change a time"), page.LinkLine(schedule));
        }

        table.Row(0, PackCell.Strong("Contacts"), PackCell.Text(pack.Contacts.Count > 0 ? string.Join("\n", pack.Contacts) : "None in the letters: ask for one."));
        page.Add(table.Make());
        page.Gap();
    }

    private static void People(PackBody page, PrepPack pack)
    {
        if (pack.Interviewers.Count == 0)
        {
            return;
        }

        page.Heading(2, "Whom I will meet");
        var table = new PackTable("Interviewers", "One row for each person: name, and room for notes.", 3400, PackTable.FullWidth - 3400);
        table.Header("Name", "Their work, what we share, what to ask");
        foreach (var person in pack.Interviewers)
        {
            table.Row(90, PackCell.Strong(person.Name), page.Answer($"{person.Id}-1", $"Notes on {person.Name}"));
        }

        page.Add(table.Make());
    }
}
