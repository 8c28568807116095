using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Documents.Word;

/// <summary>The person's own material, as their profile has it.</summary>
internal static class OwnPages
{
    // Enough to find the place.
    private const int MostOfWords = 160;

    private static readonly int[] BridgeWidths = [3600, 2192, 4000];
    private static readonly int[] RemarkWidths = [3592, 3100, 3100];

    /// <summary>Bridges and strengths; nothing where there are none.</summary>
    public static void Material(PackBody page, OwnMaterial own)
    {
        if (own.Bridges.Count + own.Strengths.Count == 0)
        {
            return;
        }

        page.Heading(1, "My bridges and strengths");
        if (own.Bridges.Count > 0)
        {
            var table = new PackTable("Bridges to American practice", "One row for each: what and where, when, what was done and how it can be shown.", BridgeWidths);
            table.Header("What and where", "When", "What I did, and the proof");
            foreach (var bridge in own.Bridges)
            {
                table.Row(
                    0,
                    [PackCell.Strong(bridge.Name), .. PackCell.Led("Under:", bridge.Supervisor ?? "")],
                    [PackCell.Text(When(bridge))],
                    [PackCell.Text(bridge.Did ?? ""), .. PackCell.Led("Proof:", bridge.Proof ?? "none yet")]);
            }

            page.Add(table.Make());
            page.Gap();
        }

        if (own.Strengths.Count > 0)
        {
            page.Add(Two("Strengths", "Strength", "What shows it", own.Strengths.Select(strength => (strength.Name, strength.Proof ?? "Nothing written yet."))));
        }
    }

    /// <summary>Reasons for one program; nothing where there are none.</summary>
    public static void Reasons(PackBody page, IReadOnlyList<ProgramReason> reasons)
    {
        if (reasons.Count > 0)
        {
            page.Add(Two("My reasons", "My reason", "Where I read or heard it", reasons.Select(reason => (reason.Text, reason.Source ?? "Not noted yet."))));
            page.Gap();
        }
    }

    /// <summary>What in the person's own words is worth a second look; nothing where there is nothing.</summary>
    public static void Remarks(PackBody page, IReadOnlyList<Remark> remarks)
    {
        if (remarks.Count == 0)
        {
            return;
        }

        page.Heading(1, "A second look at my words");
        page.Text("The words are yours, and nothing was changed. Each line says which words, why they are worth a look, and what to try.", PackStyles.Hint);
        var table = new PackTable("A second look", "One row for each: the words and where they stand, why, what to try.", RemarkWidths);
        table.Header("The words", "Why", "What to try");
        foreach (var remark in remarks)
        {
            table.Row(
                0,
                [.. remark.Words.SelectMany(words => new OpenXmlElement[] { PackCell.Spoken($"“{DocumentText.Cut(words.Words, MostOfWords)}”"), PackCell.Hint(words.Title) }).DefaultIfEmpty(PackCell.Hint("Nothing written yet"))],
                [PackCell.Text(remark.Why)],
                [PackCell.Text(remark.Try)]);
        }

        page.Add(table.Make());
    }

    private static Table Two(string title, string left, string right, IEnumerable<(string Left, string Right)> rows)
    {
        var table = new PackTable(title, "Two columns, one row for each.", PackTable.FullWidth / 2, PackTable.FullWidth / 2);
        table.Header(left, right);
        foreach (var row in rows)
        {
            table.Row(0, PackCell.Strong(row.Left), PackCell.Text(row.Right));
        }

        return table.Make();
    }

    private static string When(Bridge bridge) => (bridge.From, bridge.To) switch
    {
        ({ } from, { } to) when from == to => from.ToString(),
        ({ } from, { } to) => $"{from} to {to}",
        ({ } from, null) => $"Since {from}",
        (null, { } to) => $"Until {to}",
        _ => "Date not noted yet",
    };
}
