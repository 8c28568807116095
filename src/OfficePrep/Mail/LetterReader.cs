namespace OfficePrep.Mail;

/// <summary>Reads a saved letter: decodes it once, shows what a person would see, and keeps older messages apart. Pure: it opens no file and no address.</summary>
/// <param name="limits">How much to read; <see cref="LetterLimits.Default"/> where null.</param>
public sealed class LetterReader(LetterLimits? limits = null)
{
    private readonly LetterLimits limits = limits ?? LetterLimits.Default;

    /// <summary>Tells from a file's name and first bytes how to read it.</summary>
    /// <param name="fileName">The file's name, with or without its folder; null where the bytes have none.</param>
    /// <param name="bytes">The file's contents.</param>
    /// <exception cref="UnreadableLetterException">The bytes are no letter; the message says in one sentence what they are and what to do.</exception>
    public static LetterFormat FormatOf(string? fileName, ReadOnlySpan<byte> bytes) => FileSignature.FormatOf(fileName, bytes);

    /// <summary>Reads a letter.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="format">How to understand it.</param>
    /// <exception cref="UnreadableLetterException">The bytes are no letter; the message says in one sentence what is wrong and what to do.</exception>
    public Letter Read(byte[] bytes, LetterFormat format)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length > limits.Bytes)
            throw new UnreadableLetterException($"This file is larger than {limits.Bytes / (1024 * 1024)} MB, more than any mail; save the message without its attachments and try again.");
        FileSignature.Refuse(bytes);
        return format switch
        {
            LetterFormat.Message => new MessageReader(limits).Read(bytes),
            LetterFormat.Calendar => PageReader.ReadCalendar(bytes, limits),
            LetterFormat.Html => PageReader.ReadHtml(bytes, limits),
            LetterFormat.Text => PageReader.ReadText(bytes, limits),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
    }
}
