using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OfficePrep.Server.Local;

namespace OfficePrep.Server.Tests.Local;

/// <summary>Certificates like those of <c>dotnet dev-certs</c>, or nearly.</summary>
internal static class TestCertificate
{
    private static readonly DateTimeOffset Long = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static X509Certificate2 Make(string host = "localhost", byte? version = 2, DateTimeOffset? from = null, DateTimeOffset? to = null)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        if (version is { } number)
        {
            request.CertificateExtensions.Add(new X509Extension(DeveloperCertificate.Mark, [number], critical: false));
        }

        return request.CreateSelfSigned(from ?? Long, to ?? Long.AddYears(80));
    }

    /// <summary>Puts one where .NET on Linux keeps a person's own.</summary>
    public static void PutInto(string home, X509Certificate2 certificate)
    {
        var store = Directory.CreateDirectory(Path.Combine(home, ".dotnet", "corefx", "cryptography", "x509stores", "my"));
        File.WriteAllBytes(Path.Combine(store.FullName, certificate.Thumbprint + ".pfx"), certificate.Export(X509ContentType.Pfx));
    }
}
