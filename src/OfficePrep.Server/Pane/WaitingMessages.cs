using System.Security.Cryptography;

namespace OfficePrep.Server.Pane;

/// <summary>
/// Messages that a page has shown and the person has not accepted yet: in memory only, because a message is never stored, and a page without script cannot hold one.
/// The oldest go; a person then drops the message once more.
/// </summary>
internal sealed class WaitingMessages
{
    private const int Most = 500;
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly Lock door = new();
    private readonly LinkedList<(string Applicant, string Hash, byte[] Bytes, string Name)> messages = [];

    /// <summary>Holds a message.</summary>
    /// <returns>What the page names it by.</returns>
    public string Hold(string applicant, byte[] bytes, string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        lock (door)
        {
            Drop(applicant, hash);
            messages.AddLast((applicant, hash, bytes, name));
            while (messages.Count > Most || (messages.Count > 1 && messages.Sum(message => (long)message.Bytes.Length) > MostBytes))
            {
                messages.RemoveFirst();
            }
        }

        return hash;
    }

    /// <summary>A message of a person's own; null where it is not here any more.</summary>
    public (byte[] Bytes, string Name)? Find(string applicant, string hash)
    {
        lock (door)
        {
            return messages.FirstOrDefault(message => message.Applicant == applicant && message.Hash == hash) is { Bytes: not null } found ? (found.Bytes, found.Name) : null;
        }
    }

    /// <summary>Lets messages go that were accepted.</summary>
    public void Release(string applicant, IEnumerable<string> hashes)
    {
        lock (door)
        {
            foreach (var hash in hashes)
            {
                Drop(applicant, hash);
            }
        }
    }

    private void Drop(string applicant, string hash)
    {
        for (var at = messages.First; at is not null; at = at.Next)
        {
            if (at.Value.Applicant == applicant && at.Value.Hash == hash)
            {
                messages.Remove(at);
                return;
            }
        }
    }
}
