using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Tests.Hosted;

/// <summary>The keys that a hosted server encrypts with.</summary>
public class KeyProtectionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task the_keys_stand_in_the_store_encrypted_and_the_next_process_reads_them()
    {
        var folder = Directory.CreateTempSubdirectory("officeprep-keys").FullName;
        string secret;
        await using (var first = await HostedFixture.Start("--data", folder))
        {
            secret = first.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("marked words");
        }

        await using var next = await HostedFixture.Start("--data", folder);
        Assert.Equal("marked words", next.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(secret));

        await using var store = await next.Services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync(Stop);
        var key = Assert.Single(await store.DataProtectionKeys.ToListAsync(Stop));
        Assert.Contains("<EncryptedData", key.Xml, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", key.Xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/nowhere/officeprep.pfx")]
    public async Task without_its_certificate_it_does_not_start_and_says_so(string file)
    {
        await using var authority = await TestAuthority.Start();
        var fault = await Assert.ThrowsAsync<SettingsException>(() => Composition.Start([.. HostedFixture.Settings(authority), $"--OfficePrep:Hosted:Certificate={file}"], new StandingClock()));

        Assert.Contains("OfficePrep:Hosted:Certificate", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_wrong_password_is_said_without_repeating_it()
    {
        await using var authority = await TestAuthority.Start();
        var fault = await Assert.ThrowsAsync<SettingsException>(() => Composition.Start([.. HostedFixture.Settings(authority), "--OfficePrep:Hosted:CertificatePassword=wrong7731"], new StandingClock()));

        Assert.Contains("password", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("7731", fault.Message, StringComparison.Ordinal);
    }
}
