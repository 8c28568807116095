using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>The page for the morning: when, how to get in, what they should remember, and lines to read aloud.</summary>
internal static class MorningPage
{
    // What a listener keeps of an hour.
    private const int Messages = 3;

    private const string InMyHands = "In my hands, and not";

    private static readonly int[] LineWidths = [2100, PackTable.FullWidth - 2100];
    private static readonly int[] Halves = [PackTable.FullWidth / 2, PackTable.FullWidth / 2];

    public static void Add(PackBody page, PrepPack pack)
    {
        page.Heading(1, "The morning page");
        page.Text("The one page to have beside you. Nothing new after it: no mail, no forum, no last chapter.", PackStyles.Hint);
        When(page, pack);
        page.Add(Lines(page, pack));
        page.SideHeading("Three things they should remember");
        page.Add(ToRemember(page));
        Script(page, pack.ConfidenceScript);
        page.SideHeading(InMyHands);
        page.Add(Control(pack.Control, pack.CannotControl));
    }

    /// <summary>What of it holds for any morning.</summary>
    public static void Steady(PackBody page, Checklist script, Checklist control, Checklist cannotControl)
    {
        page.Heading(1, "Steady on the day");
        Script(page, script);
        page.SideHeading(InMyHands);
        page.Add(Control(control, cannotControl));
    }

    private static void Script(PackBody page, Checklist script)
    {
        page.SideHeading(script.Title);
        page.Text(script.Note, PackStyles.Hint);
        foreach (var line in script.Items)
        {
            page.Text(line.Text, PackStyles.ScriptLine);
        }
    }

    private static void When(PackBody page, PrepPack pack)
    {
        if (CoverPage.First(pack) is not { } first)
        {
            return;
        }

        if (first.IsDoubted)
        {
            CoverPage.Doubted(page);
        }

        var table = new PackTable("When, on both clocks", "Two columns: on the program's clock, on your clock.", Halves) { KeepTogether = true };
        table.Header("There", "For you");
        table.Row(0, [.. PackCell.BigClock(first.Start.Program)], [.. PackCell.BigClock(first.Start.Home), .. PackCell.Shift(first.Start)]);
        page.Add(table.Make());
        page.Gap();
    }

    private static Table Lines(PackBody page, PrepPack pack)
    {
        var table = new PackTable("The morning in lines", "Two columns: what, and the detail: the way in, whom to call.", LineWidths) { KeepTogether = true };
        table.Header("What", "Detail");
        if (pack.Join.Link is { } link)
        {
            table.Row(0, PackCell.Strong("Join"), page.LinkLine(link));
        }

        (string Label, string? Value)[] rows =
        [
            ("Address", pack.Join.Place),
            ("ID, passcode", pack.Join.MeetingId is null && pack.Join.Passcode is null ? null : string.Join(", ", new[] { pack.Join.MeetingId, pack.Join.Passcode }.OfType<string>())),
            ("Dial in", pack.Join.DialIn.Count > 0 ? string.Join(" or ", pack.Join.DialIn) : null),
            ("If it fails", pack.Contacts.Count > 0 ? pack.Contacts[0] : null),
        ];
        foreach (var (label, value) in rows.Where(row => row.Value is not null))
        {
            table.Row(0, PackCell.Strong(label), PackCell.Text(value!));
        }

        return table.Make();
    }

    private static Table ToRemember(PackBody page)
    {
        var table = new PackTable("Three things they should remember", "One row for each: its number, and room for a sentence.", 700, PackTable.FullWidth - 700) { KeepTogether = true };
        table.Header("No.", "In one sentence each");
        for (var number = 1; number <= Messages; number++)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            table.Row(30, [PackCell.Strong(text)], page.AnswerForEveryPack($"morning-remember-{text}", $"Thing {text} that they should remember"));
        }

        return table.Make();
    }

    private static Table Control(Checklist control, Checklist cannotControl)
    {
        var table = new PackTable("What is in my hands", "Two columns: what I can control, and what nobody can.", Halves);
        table.Header(control.Title, cannotControl.Title);
        table.Row(
            0,
            [PackCell.Hint(control.Note), .. PackCell.Bullets(control.Items.Select(item => item.Text))],
            [PackCell.Hint(cannotControl.Note), .. PackCell.Bullets(cannotControl.Items.Select(item => item.Text))]);
        return table.Make();
    }
}
