using System.Security.Cryptography.X509Certificates;
using NodaTime;
using OfficePrep.Server.Local;

namespace OfficePrep.Server.Tests.Local;

/// <summary>Which of a person's certificates the server takes.</summary>
public class DeveloperCertificateTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 12, 0);

    [Fact]
    public void the_newest_version_is_taken_and_among_equals_the_one_that_lasts()
    {
        using var old = TestCertificate.Make(version: 1);
        using var brief = TestCertificate.Make(to: new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var lasting = TestCertificate.Make();

        Assert.Same(lasting, DeveloperCertificate.Choose([old, brief, lasting], Now));
        Assert.Same(old, DeveloperCertificate.Choose([old], Now));
    }

    [Fact]
    public void none_is_taken_that_is_over_or_not_yet_or_another_computers_or_not_marked_or_without_its_key()
    {
        using var over = TestCertificate.Make(to: new DateTimeOffset(2026, 11, 23, 11, 59, 0, TimeSpan.Zero));
        using var early = TestCertificate.Make(from: new DateTimeOffset(2026, 11, 23, 12, 1, 0, TimeSpan.Zero));
        using var other = TestCertificate.Make(host: "prep.school.example");
        using var unmarked = TestCertificate.Make(version: null);
        using var whole = TestCertificate.Make();
        using var keyless = X509CertificateLoader.LoadCertificate(whole.Export(X509ContentType.Cert));

        Assert.Null(DeveloperCertificate.Choose([over, early, other, unmarked, keyless], Now));
    }
}
