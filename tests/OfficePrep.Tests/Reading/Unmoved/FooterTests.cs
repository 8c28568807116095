using OfficePrep.Mail;
using OfficePrep.Reading;
using OfficePrep.Tests.Reading.Traps;
using OfficePrep.Tests.Reading.Written;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Reading.Unmoved;

/// <summary>What stands below a letter, and where its reader lives, change neither its kind nor its times, over every message that we keep and over written ones.</summary>
public sealed class FooterTests
{
    private static readonly string[] Homes = ["Europe/Warsaw", "Asia/Kolkata", "America/New_York", "Pacific/Auckland", "America/Havana"];

    private static readonly Dictionary<string, byte[]> Messages = new[] { RepositoryRoot.Path("tests", "corpus"), RepositoryRoot.Path("seeds", "sample-season") }
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.eml"))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllBytes, StringComparer.Ordinal);

    public static TheoryData<string> Footers => [.. Footer.All.Select(footer => footer.Name)];

    [Theory]
    [MemberData(nameof(Footers))]
    public void a_footer_changes_nothing_in_a_message_that_we_keep(string name)
    {
        var footer = Footer.All.First(each => each.Name == name);
        var changed = Messages.Select(message => (message.Key, Before: Read(Footer.None.Below(message.Value), Homes[0]), After: Read(footer.Below(message.Value), Homes[0])))
            .Select(message => (message.Key, Before: Short(message.Before), After: Short(Named(message.After, message.Before))))
            .Where(each => each.Before != each.After)
            .Select(each => $"{each.Key}:\n  {each.Before}\n  {each.After}")
            .ToList();

        Assert.True(changed.Count == 0, string.Join('\n', changed));
    }

    [Theory]
    [MemberData(nameof(Footers))]
    public void a_footer_changes_nothing_in_a_written_time(string name)
    {
        var footer = Footer.All.First(each => each.Name == name);
        foreach (var (way, number) in WayOfWriting.All.Select((way, number) => (way, number)))
        {
            var start = new NodaTime.LocalTime(9, 30);
            start = way.Only?.Invoke(start) ?? start;
            var meant = new Appointment(new NodaTime.LocalDate(2026, 10, 6).PlusDays(number * 3), start, start.PlusMinutes(150), UsZone.All[number % UsZone.All.Count]);
            var message = WrittenLetter.Message($"This confirms your virtual interview: {way.Write(meant)}.", meant.Zone.City, "");

            Assert.Equal(Short(message), Short(footer.Below(message)));
        }
    }

    [Fact]
    public void a_footer_is_really_there_to_be_read() =>
        Assert.All(Footer.All.Where(footer => footer.Text.Length > 0), footer => Assert.True(Messages.Values.Count(message => All(footer.Below(message)).Length > All(message).Length) > Messages.Count * 9 / 10, footer.Name));

    [Fact]
    public void where_the_reader_lives_matters_only_where_nothing_else_tells_the_zone()
    {
        var moved = Messages.Select(message => (message.Key, Readings: Homes.Select(home => Read(message.Value, home)).ToList()))
            .Where(each => !each.Readings.Exists(NeedsHome) && each.Readings.Select(Short).Distinct().Count() > 1)
            .Select(each => $"{each.Key}:\n  {string.Join("\n  ", each.Readings.Select(Short).Distinct())}")
            .ToList();

        Assert.True(moved.Count == 0, string.Join('\n', moved));
    }

    // The applicant's own zone is the last resort, and settles which reading of an ambiguous label is likelier; both are asked about.
    private static bool NeedsHome(Notice notice) =>
        notice.Times.Any(time => time.ZoneFrom == ZoneSource.Home || time.Doubts.Any(doubt => doubt.Code == DoubtCode.ZoneAmbiguous));

    private static string All(byte[] message)
    {
        var letter = new LetterReader().Read(message, LetterFormat.Message);
        return string.Join('\n', new[] { letter, letter.Forwarded }.OfType<Letter>().SelectMany(each => each.Quoted.Select(quote => quote.Body.Text + quote.Header).Prepend(each.Body.Text)));
    }

    // Whoever runs the mail may fill in for a program that the letter never names, and take the place of none that it does.
    private static Notice Named(Notice after, Notice before) =>
        before.Program is null ? after with { Program = after.Program is { } program && program with { Institution = null } == new ProgramIdentity() ? null : after.Program }
        : before.Program.Institution is null && after.Program is { } named ? after with { Program = named with { Institution = null } }
        : after;

    private static string Short(byte[] message) => Short(Read(message, Homes[0]));

    private static string Short(Notice notice) => NoticeJson.Write(notice with { Contacts = [] }, "");

    private static Notice Read(byte[] message, string home) => InvitationReader.Read(new LetterReader().Read(message, LetterFormat.Message), home);
}
