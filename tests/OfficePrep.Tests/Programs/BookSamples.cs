using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Programs;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Programs;

/// <summary>Programs to try the book on; all of them invented.</summary>
internal static class BookSamples
{
    public static LocalDate Today { get; } = new(2026, 11, 22);

    public static ProgramIdentity Alder { get; } = Written("Alder Valley Medical Center", "Internal Medicine", "Buffalo, NY");

    public static ProgramIdentity Written(string institution, string specialty, string? city = null, string? track = null, string? nrmp = null) =>
        new WrittenProgram { Institution = institution, Specialty = specialty, City = city, Track = track, NrmpCode = nrmp }.Read();

    public static ProgramBook With(ProgramBook book, params ProgramIdentity[] programs) =>
        programs.Aggregate(book, (each, program) => Assert.IsType<BookAddition.Added>(each.Add(program, Today)).Book);

    public static ProgramBook Book(params ProgramIdentity[] programs) => With(ProgramBook.Empty, programs);

    public static SourcedFact Fact(string topic, string value, FactSource source = FactSource.Website, LocalDate? day = null) => new(topic, value, source, day ?? Today);

    public static Interview Interview(string id, ProgramIdentity program) =>
        new() { Id = id, Program = program, Status = InterviewStatus.Invited, Changed = Instant.FromUtc(2026, 10, 1, 0, 0) };

    public static Season Season(params Interview[] interviews) =>
        new() { TzdbVersion = "2026a", Home = [new HomeStay(null, "Asia/Karachi")], Interviews = interviews };
}
