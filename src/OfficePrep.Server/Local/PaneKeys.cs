using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OfficePrep.Server.Local;

/// <summary>The panes in Outlook and Word that may ask this server: an add-in's address cannot change with every run, so each pane has a key of its own that outlives the run and can be taken back.</summary>
internal sealed class PaneKeys(ServerOptions options, TimeProvider time)
{
    // One for each program, computer and browser of a person, with room for forgotten ones; the oldest goes.
    private const int Most = 50;
    private const string Name = "panes.json";

    private readonly Lock door = new();
    private List<PairedPane>? panes;

    private string File => Path.Combine(options.Folder, Name);

    /// <summary>The panes, the newest last.</summary>
    public IReadOnlyList<PairedPane> All
    {
        get
        {
            lock (door)
            {
                return [.. Panes()];
            }
        }
    }

    /// <summary>Lets a pane in from now on.</summary>
    /// <param name="name">Where it stands.</param>
    /// <returns>Its key, told once and never again.</returns>
    public string Add(string name)
    {
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var hash = Hash(key);
        lock (door)
        {
            Save([.. Panes().TakeLast(Most - 1), new PairedPane(hash[..12], name, time.GetUtcNow(), hash)]);
        }

        return key;
    }

    /// <summary>Whether a key is one of a pane's.</summary>
    public bool Knows(ReadOnlySpan<char> key)
    {
        // A hash tells nothing about its neighbors, so comparing it may take as long as it takes.
        var hash = Hash(key.ToString());
        lock (door)
        {
            return Panes().Exists(pane => pane.Hash == hash);
        }
    }

    /// <summary>Lets a pane in no more.</summary>
    public void Revoke(string id)
    {
        lock (door)
        {
            Save(Panes().FindAll(pane => pane.Id != id));
        }
    }

    /// <summary>Lets no pane in any more.</summary>
    public void RevokeAll()
    {
        lock (door)
        {
            Save([]);
        }
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private List<PairedPane> Panes()
    {
        try
        {
            return panes ??= System.IO.File.Exists(File) ? JsonSerializer.Deserialize<List<PairedPane>>(System.IO.File.ReadAllBytes(File)) ?? [] : [];
        }
        catch (JsonException)
        {
            // Damaged: nobody is let in by it, and pairing again makes it anew.
            return panes = [];
        }
    }

    private void Save(List<PairedPane> changed)
    {
        var half = File + ".half";
        OwnFolder.Write(half, JsonSerializer.Serialize(changed));
        System.IO.File.Move(half, File, overwrite: true);
        panes = changed;
    }
}
