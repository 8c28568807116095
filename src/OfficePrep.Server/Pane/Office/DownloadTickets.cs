using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;
using NodaTime.Extensions;
using OfficePrep.Server.Addin;

namespace OfficePrep.Server.Pane.Office;

/// <summary>
/// Addresses of a person's documents that open without a key for some minutes: a link in a pane cannot carry one, a browser that Office opens does not know it,
/// and a web view saves no file that script made. Encrypted and sealed, so that any process of the server opens them and nobody makes one.
/// </summary>
internal sealed class DownloadTickets(IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly Duration Life = Duration.FromMinutes(15);

    private readonly IDataProtector protector = protection.CreateProtector("OfficePrep.Office.Download");

    /// <summary>The address of a document, below the root of the server.</summary>
    /// <param name="applicant">Whose it is.</param>
    /// <param name="interview">The interview's id.</param>
    /// <param name="ending">Which document: <c>docx</c>, <c>pdf</c> or <c>ics</c>.</param>
    public string Address(string applicant, string interview, string ending)
    {
        var end = (time.GetCurrentInstant() + Life).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"{AddinPaths.Root}/file/{protector.Protect($"{end}\n{applicant}\n{interview}\n{ending}")}/{interview}.{ending}";
    }

    /// <summary>What a ticket opens; null where it has ended or is none.</summary>
    public (string Applicant, string Interview, string Ending)? Open(string ticket)
    {
        try
        {
            return protector.Unprotect(ticket).Split('\n') is [var end, var applicant, var interview, var ending] && long.Parse(end, CultureInfo.InvariantCulture) > time.GetCurrentInstant().ToUnixTimeSeconds()
                ? (applicant, interview, ending) : null;
        }
        catch (CryptographicException)
        {
            // Damaged, made by somebody else, or from before this server started.
            return null;
        }
    }
}
