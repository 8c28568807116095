using System.Text.Json.Nodes;

namespace OfficePrep.Planning.Migrations;

/// <summary>Every step from the first published version of season.json to today's, in order. A step never changes once it is published.</summary>
internal static class SeasonMigrations
{
    /// <summary>The steps; step n begins with version n + 1.</summary>
    public static IReadOnlyList<SeasonMigration> Steps { get; } =
    [
        // Version 2 keeps what a person says (answers, what is done). An older OfficePrep would pass over it and lose it with the next save, so it must refuse the file.
        new(1, season =>
        {
            season["answers"] = new JsonArray();
            season["done"] = new JsonArray();
            season["takenBack"] = 0;
            season["clocks"] = new JsonArray();
            season["clockCheck"] = null;
        }),
    ];

    /// <summary>Brings a document to today's version, one step after the other.</summary>
    /// <param name="season">The document.</param>
    /// <param name="version">Its version, at least 1.</param>
    public static void Apply(JsonObject season, int version)
    {
        foreach (var step in Steps.Skip(version - 1))
        {
            step.Change(season);
            season["version"] = step.From + 1;
        }
    }
}
