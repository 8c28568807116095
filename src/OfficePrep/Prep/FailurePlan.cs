using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Prep;

/// <summary>What to do when the line fails in the middle of an interview, short enough to be read in that minute. Only what letters gave is filled in; what is missing is said.</summary>
public static class FailurePlan
{
    /// <summary>The steps in order: hotspot, dial-in, the program's number, second place. Empty for an interview in person.</summary>
    /// <param name="interview">The interview.</param>
    public static IReadOnlyList<string> For(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        if (interview.Format == InterviewFormat.InPerson)
        {
            return [];
        }

        var hotspot = interview.Format == InterviewFormat.Phone ? "No connection? Walk to where it is good and call back." : "Join again once; then from your phone's hotspot.";
        return [hotspot, .. DialIn(interview), Program(interview), "No power or line? Go to your second place."];
    }

    private static IEnumerable<string> DialIn(Interview interview)
    {
        var numbers = PackText.Lines(interview.Join?.DialIn ?? []).Take(3).ToList();
        if (numbers.Count > 0)
        {
            var id = PackText.LineOrNull(interview.Join!.MeetingId) is { } meeting ? $", meeting ID {meeting}" : "";
            var code = PackText.LineOrNull(interview.Join.Passcode) is { } passcode ? $", passcode {passcode}" : "";
            yield return $"Dial in: {string.Join(" or ", numbers)}{id}{code}.";
        }
        else if (interview.Format != InterviewFormat.Phone)
        {
            yield return "No dial-in number was found: ask for one.";
        }
    }

    private static string Program(Interview interview) =>
        interview.Contacts.FirstOrDefault(contact => contact.Phone is not null) is { } called ? $"Call {Joined(called.Name, called.Phone)}."
        : interview.Contacts.FirstOrDefault(contact => contact.Email is not null) is { } written ? $"Write to {PackText.Line(written.Email)}. No telephone number was found: ask for one."
        : "No telephone number of the program was found: ask for one.";

    private static string Joined(string? name, string? phone) => string.Join(", ", new[] { PackText.LineOrNull(name), PackText.LineOrNull(phone) }.OfType<string>());
}
