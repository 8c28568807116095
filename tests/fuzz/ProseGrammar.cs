using System.Text;

namespace OfficePrep.Fuzz;

/// <summary>Sentences in the manner of programs, with dates, clocks, zones, links and quotes in every order, sense or none.</summary>
internal sealed class ProseGrammar(Random random)
{
    private static readonly string[] Openings = ["Your interview is on ", "We can offer ", "Please choose ", "The dinner is ", "Moved from ", "to ", "Log in by ", "between ", "Reply by ", "It is no longer ", "", "Not ", "Interviews run ", "All times are "];

    private static readonly string[] Weekdays = ["Monday", "Tue", "Weds", "Thursday,", "Fri.", "SATURDAY", "R", "next Tuesday", "this Friday", "tomorrow", "today"];

    private static readonly string[] Months = ["January", "Feb", "Sept.", "OCT", "november", "Dec"];

    private static readonly string[] Zones = ["EST", "EDT", "Eastern Time", "CT", "(UTC-06:00) Central Time (US & Canada)", "MST", "PT", "AKST", "HST", "IST", "CST", "BST", "GMT", "Z", "UTC+5:45", "America/Chicago", "Arizona time", "AST", "ChST", "local time", "your time"];

    private static readonly string[] Joints = [" at ", ", ", " - ", "–", " to ", " and ", " or ", "/", "; ", "\n", "\t", " (", ") ", " from ", " until ", " | ", ": ", "\n\n", ". ", "\n> ", "\n• "];

    private static readonly string[] Places = ["Dear Dr. Okafor,", "Sincerely,\nAna Ruiz\nProgram Coordinator", "Maple Ridge Hospital, Tucson, AZ 85701", "Suite 200, 14 Elm Street", "https://zoom.us/j/5550100?pwd=x", "ana@maple-ridge.example", "(555) 555-0142", "Meeting ID: 555 0100 555", "Passcode: 1", "ACGME 1400100001", "Family Medicine Residency", "On Tue, Oct 20, 2026 at 9:12 AM Ana <ana@x.example> wrote:\n> ", "From: Ana\nSent: Tuesday, October 20, 2026 9:12 AM\nTo: Sam\nSubject: RE: x\n", "________________________________", "When: Thursday, January 14, 2027 8:00 AM-12:30 PM (UTC-05:00) Eastern Time (US & Canada)."];

    /// <summary>A text of some lines.</summary>
    public string Letter()
    {
        var text = new StringBuilder();
        for (var left = random.Next(1, 40); left > 0; left--)
            text.Append(Sentence()).Append(random.Next(3) == 0 ? "\n" : Pick(Joints));
        return text.ToString();
    }

    /// <summary>A sentence, or part of one.</summary>
    public string Sentence()
    {
        if (random.Next(6) == 0)
            return Pick(Places);
        var text = new StringBuilder(Pick(Openings));
        for (var left = random.Next(1, 7); left > 0; left--)
            text.Append(Piece()).Append(Pick(Joints));
        return text.ToString();
    }

    private string Piece() => random.Next(9) switch
    {
        0 => Pick(Weekdays),
        1 => $"{Pick(Months)} {random.Next(0, 40)}{Pick("", "", "st", "th", ",")}{Pick("", " 2026", ", 2027", " 26", " 99999", ",")}",
        2 => $"{random.Next(0, 14)}/{random.Next(0, 33)}{Pick("", "/26", "/2027", "/0", "-")}",
        3 => $"{random.Next(1900, 2200)}-{random.Next(0, 14):00}-{random.Next(0, 33):00}{Pick("", "T09:00", "T25:00Z")}",
        4 => $"{random.Next(0, 26)}:{random.Next(0, 75):00}{Pick("", " AM", "pm", " a.m.", " p", "h")}",
        5 => $"{random.Next(0, 14)}{Pick("am", " PM", " o'clock", "", "h30", ".30 am", "-12:30pm", "a-12p")}",
        6 => Pick(Zones),
        7 => $"{random.Next(0, 1000)} {Pick("minutes", "hours", "days", "hrs", "business days", "weeks")}",
        _ => Pick("noon", "midnight", "morning", "AM", "afternoon", "0745", "1300 hours", "half past nine", "COB", "the 8th", "same day", "instead of", "virtual", "in person"),
    };

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
