namespace OfficePrep.Server.Tests.Hosted;

/// <summary>One hosted server for all tests of a class.</summary>
public sealed class HostedTokens : IAsyncLifetime
{
    internal HostedFixture Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await HostedFixture.Start();

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
