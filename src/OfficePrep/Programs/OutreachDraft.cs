using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Programs;

/// <summary>A polite letter to somebody who knows a program, for the person to change and send themselves.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Body">The text; the applicant's name is theirs to add below.</param>
public sealed record OutreachDraft(string Subject, string Body)
{
    // A name in a greeting; longer than this it is a sentence.
    private const int LongestName = 100;

    /// <summary>Drafts it.</summary>
    /// <param name="program">The program.</param>
    /// <param name="contact">Whom to write to.</param>
    public static OutreachDraft For(ResidencyProgram program, ResearchContact contact)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(contact);
        var rows = SeedTable.Rows("programs/outreach.tsv", 2).Select(row => (Kind: row[0], Text: Fill(row[1], program, contact))).ToList();
        return new OutreachDraft(rows.First(row => row.Kind == "subject").Text, string.Join("\n\n", rows.Where(row => row.Kind == "paragraph").Select(row => row.Text)) + "\n");
    }

    // One pass over the template, so that braces in a name stay what they are.
    private static string Fill(string template, ResidencyProgram program, ResearchContact contact)
    {
        var text = new System.Text.StringBuilder();
        for (var at = 0; at < template.Length;)
        {
            var end = template[at] == '{' ? template.IndexOf('}', at) : -1;
            text.Append(end < 0 ? template[at].ToString() : OneLine(template[(at + 1)..end] switch
            {
                "program" => ProgramName.Of(program.Identity) ?? program.Id,
                "contact" => contact.Name,
                "found" => contact.Found ?? "on the program's page",
                var other => throw new InvalidOperationException($"seeds/programs/outreach.tsv: {other} cannot be filled in."),
            }));
            at = end < 0 ? at + 1 : end + 1;
        }

        return text.ToString();
    }

    private static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestName ? line : line[..LongestName].TrimEnd();
    }
}
