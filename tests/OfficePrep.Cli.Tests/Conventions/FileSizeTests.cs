namespace OfficePrep.Cli.Tests.Conventions;

/// <summary>A file that one sitting can read. Tables of knowledge belong in seeds/.</summary>
public class FileSizeTests
{
    private const int Median = 70;
    private const int NinetyFifth = 300;
    private const int Longest = 500;

    private static readonly List<(string File, int Lines)> Sizes =
        [.. House.Sources.Select(file => (file, House.Read(file).Split('\n').Length - 1)).OrderBy(size => size.Item2)];

    [Fact]
    public void half_of_the_files_are_short() => Assert.InRange(Sizes[Sizes.Count / 2].Lines, 0, Median);

    [Fact]
    public void nearly_all_files_are_of_middling_length() =>
        Assert.True(Sizes[Sizes.Count * 95 / 100].Lines <= NinetyFifth, string.Join('\n', Sizes.Where(size => size.Lines > NinetyFifth)));

    [Fact]
    public void no_file_is_too_long() => House.None(Sizes.Where(size => size.Lines > Longest).Select(size => size.ToString()));
}
