namespace OfficePrep.Cli.Tests;

/// <summary>A standard input that lets something happen before its first byte.</summary>
internal sealed class ArrivingMessage(byte[] bytes, Action before) : MemoryStream(bytes)
{
    private bool hasBegun;

    // Reading into a span comes here, too: a MemoryStream that was derived from goes through its arrays.
    public override int Read(byte[] buffer, int offset, int count)
    {
        if (!hasBegun)
        {
            hasBegun = true;
            before();
        }

        return base.Read(buffer, offset, count);
    }
}
