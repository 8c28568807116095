using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Prep;

/// <summary>The labelled facts of the first page.</summary>
internal static class PackFacts
{
    public static IReadOnlyList<PackFact> Of(Interview interview)
    {
        var program = interview.Program;
        var place = string.Join(", ", new[] { program.City, program.State }.Select(part => PackText.LineOrNull(part)).OfType<string>());
        (string Label, string? Value)[] facts =
        [
            ("Specialty", PackText.LineOrNull(ProgramName.Specialty(program.Specialty))),
            ("Track", PackText.LineOrNull(program.Track) is { } track ? Sentence(track) : null),
            ("Place", place.Length == 0 ? null : place),
            ("Status", Status(interview.Status)),
            ("Format", Format(interview.Format)),
            ("ACGME id", PackText.LineOrNull(program.AcgmeId)),
            ("NRMP code", PackText.LineOrNull(program.NrmpCode)),
        ];
        return [.. facts.Where(fact => fact.Value is not null).Select(fact => new PackFact(fact.Label, fact.Value!))];
    }

    private static string Status(InterviewStatus status) => status switch
    {
        InterviewStatus.Invited => "Invited, no time fixed yet",
        InterviewStatus.Scheduled => "Scheduled",
        InterviewStatus.Waitlisted => "On the waiting list",
        InterviewStatus.Cancelled => "Cancelled",
        InterviewStatus.Declined => "Not going ahead",
        _ => throw new InvalidOperationException($"The status {status} has no wording."),
    };

    private static string Format(InterviewFormat? format) => format switch
    {
        InterviewFormat.Virtual => "By video",
        InterviewFormat.InPerson => "In person",
        InterviewFormat.Phone => "By telephone",
        InterviewFormat.Hybrid => "By video or in person",
        null => "Not said: ask the program",
        _ => throw new InvalidOperationException($"The format {format} has no wording."),
    };

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
