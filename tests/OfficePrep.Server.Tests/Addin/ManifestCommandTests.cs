using OfficePrep.Server.Addin;

namespace OfficePrep.Server.Tests.Addin;

/// <summary>The command that writes the manifests for another server.</summary>
public class ManifestCommandTests
{
    [Fact]
    public void a_schools_server_gets_add_ins_of_its_own_with_its_address_everywhere()
    {
        var folder = Directory.CreateTempSubdirectory("officeprep-manifest").FullName;

        Assert.Equal((0, ""), Run("--base-url", "https://prep.school.example", "--out", folder));
        foreach (var path in new[] { "outlook.xml", "word.xml", "unified/manifest.json" })
        {
            var text = File.ReadAllText(Path.Combine(folder, path));
            Assert.Contains("https://prep.school.example/office/", text, StringComparison.Ordinal);
            Assert.DoesNotContain("localhost", text, StringComparison.Ordinal);
        }

        Assert.Empty(Directory.EnumerateFiles(folder, "*.half", SearchOption.AllDirectories));
    }

    [Fact]
    public void the_same_address_gives_the_same_add_ins_as_the_standard_derives_them()
    {
        var source = AddinSource.For(AddinSource.LocalAddress);

        Assert.Equal("4a07797a-84e1-5a0c-b1dc-ae10e1301609", source.OutlookId.ToString("D"));
        Assert.Equal("ff4a59ea-5779-5bbb-b423-f84ba100d826", source.WordId.ToString("D"));
        Assert.Equal("ca1fcbb9-32c7-58da-b673-04516b77ecf3", source.UnifiedId.ToString("D"));
        Assert.NotEqual(source.OutlookId, AddinSource.For("https://prep.school.example").OutlookId);
    }

    [Theory]
    [InlineData("http://prep.school.example")]
    [InlineData("https://prep.school.example/path")]
    [InlineData("https://prep.school.example/?a=b")]
    [InlineData("https://prep.school.example/#a")]
    [InlineData("https://somebody@prep.school.example")]
    [InlineData("prep.school.example")]
    [InlineData("")]
    public void an_address_that_office_would_not_open_is_refused_in_one_sentence(string address)
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("officeprep-manifest").FullName, "none");
        var (code, said) = Run("--base-url", address, "--out", folder);

        Assert.Equal(1, code);
        Assert.StartsWith($"The address “{address}” cannot be in a manifest; give one such as ", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Theory]
    [InlineData("Name the folder")]
    [InlineData("“--here” is not understood", "--here", "x")]
    [InlineData("“--out” is not understood", "--out")]
    [InlineData("“--out” is not understood", "--out", "x", "--out", "y")]
    public void a_call_that_is_not_understood_says_how_to_call_it(string begin, params string[] arguments)
    {
        var (code, said) = Run(arguments);

        Assert.Equal(1, code);
        Assert.StartsWith(begin, said, StringComparison.Ordinal);
    }

    private static (int Code, string Said) Run(params string[] arguments)
    {
        using var errors = new StringWriter();
        return (ManifestCommand.Run(arguments, TextWriter.Null, errors), errors.ToString().TrimEnd());
    }
}
