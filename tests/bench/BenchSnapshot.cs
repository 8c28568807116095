using OfficePrep.Prep;

namespace OfficePrep.Bench;

/// <summary>An invented program with everything that a sheet can show, and one with far more than it can.</summary>
internal static class BenchSnapshot
{
    /// <summary>A full page: five parts of the day, ten facts, four areas, two scripts.</summary>
    public static Snapshot Full { get; } = new()
    {
        Institution = "Łódź–Harborview Memorial University Hospital",
        About = ["Internal medicine", "Rochester, NY", "Categorical"],
        Codes = ["NRMP 1234140C0", "ACGME 1403500000"],
        Day = "Thursday, November 5, 2026",
        Mode = "Video interview (Zoom)",
        Clocks =
        [
            Row("Technology check", "12:00 PM – 12:30 PM", "10:00 PM – 10:30 PM", "Tue, Nov 3, 2026"), Row("Log in by", "7:45 AM", "5:45 PM", "Thu, Nov 5, 2026"), Row("Interview", "8:00 AM – 3:30 PM", "6:00 PM – 1:30 AM (Friday)", "Thu, Nov 5, 2026"),
            Row("Interviews with faculty", "9:00 AM – 10:20 AM", "7:00 PM – 8:20 PM", "Thu, Nov 5, 2026"), Row("Happy hour with residents", "6:00 PM – 7:00 PM", "4:00 AM – 5:00 AM (Friday)", "Thu, Nov 5, 2026"),
        ],
        Join = new SnapshotJoin(new Uri("https://harborview.zoom.example/j/94812345678?pwd=Q1w2E3r4T5"), ["Meeting ID 948 1234 5678", "Passcode 772031"]),
        Facts =
        [
            Fact("Type", "Community and university"), Fact("Curriculum", "4+1 with a continuity clinic every fifth week"), Fact("Night float", "two weeks at a time, six in the first year"), Fact("Graduates from abroad", "38 %"),
            Fact("Positions a year", "42"), Fact("Fill history", "filled every year since 2021"), Fact("Call", "no 28-hour call in the first year"), Fact("Fellowships", "cardiology and critical care in house"),
            Fact("Patients", "over sixty languages"), Fact("Leadership", "Dr. Małgorzata Święcicka-Żółć"),
        ],
        Sections =
        [
            new(SnapshotRole.ClockChange, "Clock change", ["Clocks in Rochester go back one hour on Sunday, November 1, 2026; Karachi does not change. The difference is 10 hours on the day and was 9 the week before."], 1),
            new(SnapshotRole.Contacts, "Contact", ["Nguyễn Thị Ánh Nguyệt · 585-555-0117 · im-residency@harborview.example"], 2),
            new(SnapshotRole.FailurePlan, "If it fails", ["Dial +1 646 555 0142 (Meeting ID 948 1234 5678, Passcode 772031).", "Call Nguyễn Thị Ánh Nguyệt, 585-555-0117.", "First your phone’s hotspot; without power, your second place."], 2),
            new(SnapshotRole.WhyInterested, "Why I’m interested", ["A 4+1 schedule with continuity clinic every fifth week fits how I learned in the outpatient clinic.", "Refugee-health clinic run by residents; I speak Polish and Arabic (مرحبا) with patients.", "Hospital-medicine mentorship from the first year, with a funded quality project."], 4),
            new(SnapshotRole.Special, "What is special here", ["Many newly arrived families among the patients.", "Point-of-care ultrasound with a longitudinal portfolio.", "Night float in the place of 28-hour call."], 5),
            new(SnapshotRole.Concerns, "Concerns and questions", ["How are interns from other education systems supported in their first 90 days?", "Is the orientation date flexible?"], 6),
            new(SnapshotRole.People, "People and initiatives", ["Dr. Nguyễn Văn Hùng — program director, quality improvement", "Dr. عبد الرحمن الخطيب — refugee clinic", "Dr. Siobhán Ó Briain, Dr. François Lefèvre — hospital medicine"], 7),
            new(SnapshotRole.Questions, "Three questions to ask", ["What do residents who do well here have in common in their first months?", "What has changed in the program because residents asked for it?", "How are new residents who trained abroad supported in their first rotations?"], 5),
        ],
        Sources = ["from 2 letters, the newest sent Fri, Oct 9, 2026: “Your interview day”", "clocks by tz data 2026f", "facts last checked Mon, Nov 2, 2026"],
    };

    /// <summary>Ten times of everything.</summary>
    public static Snapshot Overfull { get; } = Full with
    {
        Clocks = [.. Enumerable.Repeat(Full.Clocks, 10).SelectMany(rows => rows)],
        Facts = [.. Enumerable.Repeat(Full.Facts, 10).SelectMany(facts => facts)],
        Sections = [.. Full.Sections.Select(section => section with { Items = [.. Enumerable.Repeat(section.Items, 10).SelectMany(items => items)] })],
    };

    private static SnapshotClock Row(string what, string there, string here, string day) => new(what, new SnapshotHour("Rochester", day, there, "UTC−5"), new SnapshotHour("Karachi", day, here, "UTC+5"), "", what == "Interview" ? 0 : 3);

    private static SnapshotFact Fact(string label, string value) => new(label, [new SnapshotReading(value, "program’s page, Nov 2, 2026", false)]);
}
