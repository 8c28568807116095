using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Prep;

/// <summary>How to get into an interview, and what to do when that fails.</summary>
internal static class PackJoining
{
    public static PackJoin Join(Interview interview)
    {
        var join = interview.Join ?? new JoinDetails();
        var link = PrintedLink.Of(join.Url);
        var schedule = PrintedLink.Of(interview.ScheduleUrl);
        return new PackJoin
        {
            Platform = Platform(join.Platform),
            Link = link,
            MeetingId = PackText.LineOrNull(join.MeetingId),
            Passcode = PackText.LineOrNull(join.Passcode),
            DialIn = PackText.Lines(join.DialIn),
            Place = PackText.LineOrNull(interview.Place),
            ScheduleLink = schedule,
            Notes = [.. Notes(interview, join, link, schedule)],
        };
    }

    /// <summary>What to do in order when the call fails; empty for an interview in person.</summary>
    public static IReadOnlyList<string> FailurePlan(InterviewFormat? format, PackJoin join, IReadOnlyList<string> contacts)
    {
        if (format == InterviewFormat.InPerson)
        {
            return
            [
                contacts.Count > 0 ? $"Late or lost? Call before the hour you are due: {contacts[0]}." : "Late or lost? Call the program before the hour you are due. No telephone number was found: ask for one.",
                "Say where you are, when you will arrive, and ask which part of the day to join.",
            ];
        }

        return
        [
            join.Link is null ? "Try the link in the program's letter again, once." : "Close the call and open the join link again, once. Do not spend five minutes on one fix.",
            "Change the line: turn on your phone's hotspot and join from it.",
            DialIn(join),
            contacts.Count > 0
                ? $"Tell the program at once, by telephone or mail: {contacts[0]}."
                : "Tell the program at once. No contact was found in its letters: ask for a number for the day before you need it.",
            "No power or no line here? Go to your second place, written down below, with this page.",
            "When you are back: one short apology, then carry on. Programs know that lines fail.",
        ];
    }

    private static string DialIn(PackJoin join) => join.DialIn.Count > 0
        ? $"Dial in by telephone: {string.Join(" or ", join.DialIn)}"
            + (join.MeetingId is { } id ? $", meeting ID {id}" : "")
            + (join.Passcode is { } code ? $", passcode {code}" : "") + "."
        : "Join by telephone where the program offers it. No dial-in number was found in its letters: ask for one.";

    private static IEnumerable<string> Notes(Interview interview, JoinDetails join, Uri? link, Uri? schedule)
    {
        if (join.Url is not null && link is null)
        {
            yield return "The letter's join link is not a plain https link, so it is left out here. Open it from the letter only after you have checked the sender.";
        }

        if (interview.ScheduleUrl is not null && schedule is null)
        {
            yield return "The letter's scheduling link is not a plain https link, so it is left out here.";
        }

        if (join.Url is null && interview.Format is (InterviewFormat.Virtual or InterviewFormat.Hybrid))
        {
            yield return "No join link has come yet. Ask for it when it is not there two days before the interview.";
        }

        if (interview.Format == InterviewFormat.InPerson && interview.Place is null)
        {
            yield return "No address has come yet. Ask where to arrive, and where to park.";
        }
    }

    private static string? Platform(string? id) => id switch
    {
        null or "" => null,
        "zoom" => "Zoom",
        "teams" => "Microsoft Teams",
        "webex" => "Webex",
        "meet" => "Google Meet",
        "thalamus" => "Thalamus",
        "phone" => "Telephone",
        "other" => "The program's own",
        _ => PackText.LineOrNull(id),
    };
}
