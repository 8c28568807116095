namespace OfficePrep.Mail;

/// <summary>The visible words of a header.</summary>
internal static class HeaderText
{
    /// <summary>A subject longer than this is an attack or an accident.</summary>
    private const int Longest = 2_000;

    /// <summary>On one line, without invisible characters, mojibake undone.</summary>
    public static string Clean(string header)
    {
        var text = new VisibleText(Longest) { OnOneLine = true };
        text.Append(Mojibake.Repair(header), 0);
        return text.ToString();
    }
}
