using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Hosted;

/// <summary>The keys that the server encrypts with: in the store, so that every process has the same ones, and encrypted for a certificate, so that a copy of the store opens nothing.</summary>
internal static class KeyProtection
{
    private const string Setting = "OfficePrep:Hosted:Certificate";

    /// <summary>Adds them.</summary>
    /// <exception cref="SettingsException">The certificate is missing or cannot be used.</exception>
    public static void AddKeyProtection(this IServiceCollection services, HostedOptions options) =>
        services.AddDataProtection().SetApplicationName("OfficePrep").PersistKeysToDbContext<StoreContext>().ProtectKeysWithCertificate(Load(options));

    private static X509Certificate2 Load(HostedOptions options)
    {
        if (options.Certificate is not { Length: > 0 } file)
        {
            throw new SettingsException($"{Setting} names no file; give a certificate with its private key (PKCS #12), which encrypts the keys in the store.");
        }

        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, options.CertificatePassword);
            return certificate.GetRSAPrivateKey() is not null ? certificate
                : throw new SettingsException($"{Setting}: {file} holds no private RSA key; export the certificate together with it.");
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            // What is said about it may come from the file.
            throw new SettingsException($"{Setting}: {file} is missing, is no PKCS #12 file, or has another password than {Setting}Password says.");
        }
    }
}
