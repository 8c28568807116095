using System.Security.Cryptography.X509Certificates;
using NodaTime;

namespace OfficePrep.Server.Local;

/// <summary>The certificate that <c>dotnet dev-certs https</c> makes for this computer and puts into the person's own store.</summary>
internal static class DeveloperCertificate
{
    /// <summary>The mark that such a certificate carries; its first byte says which version of the tool made it.</summary>
    public const string Mark = "1.3.6.1.4.1.311.84.1.1";

    /// <summary>Looks for one in the person's store.</summary>
    /// <returns>The newest that is good now; null where there is none.</returns>
    public static X509Certificate2? Find(Instant now)
    {
        using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser);
        store.Open(OpenFlags.ReadOnly);
        return Choose(store.Certificates, now);
    }

    /// <summary>The newest of several that is marked, for this computer, good now, and has its key.</summary>
    public static X509Certificate2? Choose(IEnumerable<X509Certificate2> certificates, Instant now) =>
        certificates.Where(each => Version(each) >= 0 && each.HasPrivateKey && each.MatchesHostname("localhost") && At(each.NotBefore) <= now && now <= At(each.NotAfter))
            .OrderByDescending(Version).ThenByDescending(each => each.NotAfter).FirstOrDefault();

    private static int Version(X509Certificate2 certificate) => certificate.Extensions.FirstOrDefault(extension => extension.Oid?.Value == Mark) switch
    {
        null => -1,
        { RawData: [var version] } => version,
        _ => 0, // the first tools wrote a sentence there
    };

    private static Instant At(DateTime local) => Instant.FromDateTimeUtc(local.ToUniversalTime());
}
