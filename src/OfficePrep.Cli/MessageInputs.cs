namespace OfficePrep.Cli;

/// <summary>Opens what was named on the command line: files as they stand, folders with everything below them, <c>-</c> for standard input.</summary>
internal static class MessageInputs
{
    private const string Kinds = ".eml, .ics, .html or .txt";

    // Deeper than any mail archive; a chain of links cannot lead round in circles for ever.
    private const int DeepestFolder = 32;

    /// <summary>The inputs in the order given; within a folder the files first, then its folders, each by name.</summary>
    public static IEnumerable<MessageInput> Of(IEnumerable<string> paths) => paths.SelectMany(Of);

    private static IEnumerable<MessageInput> Of(string path)
    {
        if (path == "-")
        {
            return [new MessageInput.StandardInput()];
        }

        if (Directory.Exists(path))
        {
            var found = new List<MessageInput>();
            AddFolder(path, 0, found);
            return found.Count > 0 ? found : [new MessageInput.Missing($"{path}: the folder holds no message; save messages as {Kinds} into it.")];
        }

        return [File.Exists(path) ? OfFile(path) : new MessageInput.Missing($"{path}: there is no such file or folder; check the spelling.")];
    }

    private static void AddFolder(string folder, int depth, List<MessageInput> found)
    {
        try
        {
            found.AddRange(Directory.EnumerateFiles(folder)
                .Where(file => IsMessage(file) && !Path.GetFileName(file).StartsWith('.'))
                .Order(StringComparer.Ordinal)
                .Select(file => new MessageInput.File(file)));
            if (depth < DeepestFolder)
            {
                foreach (var inner in Directory.EnumerateDirectories(folder).Where(inner => !Path.GetFileName(inner).StartsWith('.')).Order(StringComparer.Ordinal))
                {
                    AddFolder(inner, depth + 1, found);
                }
            }
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            found.Add(new MessageInput.Missing($"{folder}: the folder cannot be opened; check who may read it."));
        }
    }

    private static MessageInput OfFile(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".msg" or ".oft" => new MessageInput.Missing($"{path}: Outlook's own format cannot be read; save the message as .eml or .html."),
        ".mbox" or ".pst" or ".ost" => new MessageInput.Missing($"{path}: mail archives cannot be read; save single messages as .eml."),
        ".pdf" or ".docx" or ".png" or ".jpg" or ".jpeg" or ".zip" => new MessageInput.Missing($"{path}: this is no saved message; save the message itself as {Kinds}."),
        _ => new MessageInput.File(path),
    };

    private static bool IsMessage(string path) => Path.GetExtension(path).ToLowerInvariant() is ".eml" or ".ics" or ".html" or ".htm" or ".txt";
}
