using OfficePrep.Programs;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Programs;

/// <summary>The book of programs, as one document that a person edits whole: what is not in it is not there.</summary>
internal static class ProgramsApi
{
    // A book of thousands of programs; one that is larger is kept by the command line.
    private const int Largest = 16 * 1024 * 1024;

    /// <summary>Maps the resource.</summary>
    public static void Map(RouteGroupBuilder api) =>
        new OwnDocument(PersonalFiles.BookName, "book of programs", Largest, bytes => ProgramsJson.Read(bytes), () => ProgramsJson.Write(ProgramBook.Empty)).Map(api.MapGroup("/programs").WithTags("Programs"), "/");
}
