using System.Security.Cryptography;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Cli;

/// <summary>Takes inputs from the disk to what they say.</summary>
/// <param name="standardInput">Where <c>-</c> is read from.</param>
/// <param name="homeZoneId">The applicant's zone, used last; null where it is not known.</param>
internal sealed class MessageReading(Stream standardInput, string? homeZoneId)
{
    // A message with its attachments; mail servers refuse more than 25 MB, so what is larger is no message.
    private const int LargestMessage = 25 * 1024 * 1024;

    private readonly LetterReader letters = new();

    /// <summary>Reads the inputs side by side; the outcomes come in the order of the inputs.</summary>
    public IEnumerable<MessageOutcome> ReadAll(IReadOnlyList<MessageInput> inputs, CancellationToken stop) =>
        inputs.Count == 1
            ? [Read(inputs[0])]
            : inputs.AsParallel().AsOrdered().WithCancellation(stop).WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Read);

    private MessageOutcome Read(MessageInput input) => input switch
    {
        MessageInput.File file => ReadFile(file),
        MessageInput.StandardInput => Understand("standard input", "-", ReadStandardInput()),
        MessageInput.Missing missing => new MessageOutcome.Refused(missing.Sentence),
        _ => throw new InvalidOperationException("An input is a file, standard input or missing."),
    };

    private MessageOutcome ReadFile(MessageInput.File file)
    {
        try
        {
            return new FileInfo(file.Path).Length > LargestMessage
                ? TooLarge(file.Path)
                : Understand(file.Path, Path.GetFileName(file.Path), File.ReadAllBytes(file.Path));
        }
        catch (UnauthorizedAccessException)
        {
            return new MessageOutcome.Refused($"{file.Path}: the file may not be read; check who may open it.");
        }
        catch (IOException)
        {
            // Gone since the folder was listed, locked by another program, or on a failing disk.
            return new MessageOutcome.Refused($"{file.Path}: the file cannot be read just now; close it in other programs and try again.");
        }
    }

    private MessageOutcome Understand(string name, string source, byte[] bytes)
    {
        if (bytes.Length > LargestMessage)
        {
            return TooLarge(name);
        }

        if (bytes.Length == 0)
        {
            return new MessageOutcome.Refused($"{name}: the file is empty; save the message again.");
        }

        try
        {
            var letter = letters.Read(bytes, LetterReader.FormatOf(source == "-" ? null : source, bytes));
            return new MessageOutcome.Understood(source, Convert.ToHexStringLower(SHA256.HashData(bytes)), letter, InvitationReader.Read(letter, homeZoneId));
        }
        catch (UnreadableLetterException fault)
        {
            return new MessageOutcome.Refused($"{name}: {fault.Message}");
        }
    }

    private byte[] ReadStandardInput()
    {
        using var copy = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; copy.Length <= LargestMessage && (count = standardInput.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, count);
        }

        return copy.ToArray();
    }

    private static MessageOutcome.Refused TooLarge(string name) =>
        new($"{name}: the file is larger than 25 MB, so it is no saved invitation; save the message without its attachments.");
}
