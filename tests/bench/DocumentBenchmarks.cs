using BenchmarkDotNet.Attributes;
using NodaTime;
using OfficePrep.Documents.Calendar;
using OfficePrep.Documents.Excel;
using OfficePrep.Documents.Pdf;
using OfficePrep.Documents.Word;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Reading;

namespace OfficePrep.Bench;

/// <summary>Planning the sample season and printing each document from it.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 12, 0);

    private IReadOnlyList<SeasonLetter> letters = [];
    private Season season = Planner.NewSeason("Asia/Karachi");
    private Interview interview = null!;

    [GlobalSetup]
    public void ReadTheSampleSeason()
    {
        letters = [.. Letters.Sample.Select((bytes, place) =>
        {
            var letter = Letters.Decode(bytes);
            return SeasonLetter.Of(letter, InvitationReader.Read(letter, "Asia/Karachi"), $"{place}.eml", $"{place}", Now);
        })];
        season = Plan();
        interview = season.Interviews.First(one => one.Main is not null);
    }

    [Benchmark(Description = "plan the sample season (24 letters)")]
    public Season Plan() => Planner.Plan(Planner.NewSeason("Asia/Karachi"), letters).After;

    [Benchmark(Description = "calendar.ics of the season")]
    public long Calendar() => Length(stream => CalendarFile.Write(season, Now, stream));

    [Benchmark(Description = "tracker.xlsx of the season")]
    public long Tracker() => Length(stream => TrackerWorkbook.Write(season, Now, stream));

    [Benchmark(Description = "one prep pack (.docx)")]
    public long Pack() => Length(stream => PrepPackDocument.Write(PrepPack.For(interview, season), stream));

    [Benchmark(Description = "one snapshot (.pdf)")]
    public long Sheet() => Length(stream => SnapshotSheet.Write(Snapshot.For(interview, season, Now), new SnapshotOptions { Made = Now }, stream));

    private static long Length(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.Length;
    }
}
