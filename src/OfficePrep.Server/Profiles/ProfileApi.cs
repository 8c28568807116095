using OfficePrep.Prep.Profile;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Profiles;

/// <summary>The person's own material: what the packs propose and never invent.</summary>
internal static class ProfileApi
{
    /// <summary>Maps the resource.</summary>
    public static void Map(RouteGroupBuilder api) =>
        new OwnDocument(PersonalFiles.ProfileName, "profile", ProfileJson.LargestDocument, bytes => ProfileJson.Read(bytes), ProfileJson.Starter).Map(api.MapGroup("/profile").WithTags("Profile"), "/");
}
