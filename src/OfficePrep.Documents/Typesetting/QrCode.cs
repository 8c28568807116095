using QRCoder;

namespace OfficePrep.Documents.Typesetting;

/// <summary>A QR code as rows of dark modules.</summary>
internal sealed class QrCode
{
    /// <summary>White modules that scanners need on each side.</summary>
    public const int QuietZone = 4;

    // QRCoder's matrix comes with its quiet zone.
    private readonly List<System.Collections.BitArray> rows;

    private QrCode(List<System.Collections.BitArray> rows) => this.rows = rows;

    /// <summary>Modules on each side, the quiet zone included.</summary>
    public int Size => rows.Count;

    /// <summary>Encodes a link; null where it is too long to print legibly.</summary>
    public static QrCode? Of(Uri link)
    {
        var address = link.AbsoluteUri;
        if (address.Length > LongestLegible)
        {
            return null;
        }

        // Level M survives a fold or a coffee stain; level L keeps long links coarse enough for a phone.
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, address.Length > LongestAtMedium ? QRCodeGenerator.ECCLevel.L : QRCodeGenerator.ECCLevel.M);
        return new QrCode(code.ModuleMatrix);
    }

    // At 1.4 inches, version 17 has 85 modules of 0.38 mm and still scans from paper at arm's length; more letters do not.
    private const int LongestLegible = 640;

    private const int LongestAtMedium = 180;

    /// <summary>The dark modules as horizontal bars: column, row, length.</summary>
    public IEnumerable<(int Column, int Row, int Length)> Bars()
    {
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Count; column++)
            {
                var start = column;
                while (column < rows[row].Count && rows[row][column])
                {
                    column++;
                }

                if (column > start)
                {
                    yield return (start, row, column - start);
                }
            }
        }
    }
}
