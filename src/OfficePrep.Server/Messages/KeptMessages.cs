using System.Security.Cryptography;
using System.Text;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Messages;

/// <summary>The messages themselves, kept beside the season only for a person who asked for that. Without it only what was understood is stored, with the words it was read from.</summary>
internal static class KeptMessages
{
    /// <summary>The folder that they are in.</summary>
    public const string Folder = "messages/";

    // What a message may be saved as; anything else is kept as mail.
    private static readonly string[] Endings = [".eml", ".msg", ".html", ".htm", ".txt", ".ics"];

    /// <summary>Keeps a message, where the person wants that.</summary>
    /// <param name="files">The person's files, in a change.</param>
    /// <param name="key">What the season knows it by.</param>
    /// <param name="message">It.</param>
    public static void Keep(SeasonFiles files, string key, ReadMessage message)
    {
        if (files.KeepsMessages)
        {
            files.Write(Stem(key) + Ending(message.Source), message.Bytes);
        }
    }

    /// <summary>Which file of the person's a message is kept in; null where it is not.</summary>
    public static async Task<string?> Find(SeasonFiles files, string key, CancellationToken stop) =>
        (await files.Names(Stem(key), stop)) is [var name, ..] ? name : null;

    /// <summary>Begins or ends keeping. What was kept goes when it ends.</summary>
    public static async Task Set(SeasonFiles files, bool isWanted, CancellationToken stop)
    {
        await files.Keep(isWanted, stop);
        foreach (var name in isWanted ? [] : await files.Names(Folder, stop))
        {
            files.Remove(name);
        }
    }

    // A key is the sender's words, and no name of a file.
    private static string Stem(string key) => Folder + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static string Ending(string source) => Endings.FirstOrDefault(ending => source.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ?? Endings[0];
}
