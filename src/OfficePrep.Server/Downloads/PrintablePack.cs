using NodaTime;
using OfficePrep.Documents.Word;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Downloads;

/// <summary>A pack that is ready to be printed: a program's, or the general one. One and the same for printing and for reading back, so that what differs from it is the person's.</summary>
/// <param name="Id">The interview's id, or <see cref="GeneralPack.Id"/>.</param>
/// <param name="Print">Prints it with answers and with what the person added.</param>
internal sealed record PrintablePack(string Id, Func<PackAnswers, IReadOnlyList<KeptContent>, Paper, PackPrint> Print)
{
    /// <summary>Its name in the season's folder.</summary>
    public string Path => $"packs/{Id}.docx";

    /// <summary>Makes one of a person's files.</summary>
    public static async Task<PrintablePack> Of(SeasonFiles files, string id, Instant now, CancellationToken stop)
    {
        var (season, _) = await files.SeasonOrRefusal(stop);
        var profile = await files.Profile(stop);
        if (id == GeneralPack.Id)
        {
            var general = PrepPack.General(season, profile);
            return new PrintablePack(id, (answers, kept, paper) => PrepPackDocument.Print(general, answers, kept, paper));
        }

        var interview = season.InterviewOrRefusal(id);
        var letters = PrepPack.For(interview, season, profile);
        var pack = (await files.Book(stop)).Of(interview) is { } program ? letters.With(program, season.Today(now)) : letters;
        return new PrintablePack(id, (answers, kept, paper) => PrepPackDocument.Print(pack, answers, kept, paper));
    }
}
