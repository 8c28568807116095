using System.ComponentModel.DataAnnotations;

namespace OfficePrep.Server;

/// <summary>What can be set from the command line, the environment or a settings file, in the section <c>OfficePrep</c>.</summary>
internal sealed class ServerOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "OfficePrep";

    /// <summary>Folder of the database; left out, a folder of OfficePrep's own among the person's application data.</summary>
    public string? Data { get; set; }

    /// <summary>Port on the loopback address; 0 takes any that is free. Default 5377.</summary>
    [Range(0, 65535)]
    public int Port { get; set; } = 5377;

    /// <summary>Whether to open the start page in the browser. Default true.</summary>
    public bool Open { get; set; } = true;

    /// <summary>The folder of the database in full.</summary>
    public string Folder => Path.GetFullPath(Data is { Length: > 0 } named ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "OfficePrep"));
}
