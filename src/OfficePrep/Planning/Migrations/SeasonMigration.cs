using System.Text.Json.Nodes;

namespace OfficePrep.Planning.Migrations;

/// <summary>One step of bringing an older season.json to today's shape.</summary>
/// <param name="From">The version that it begins with; it ends with the next.</param>
/// <param name="Change">Changes the document in place; the version is not its matter.</param>
internal sealed record SeasonMigration(int From, Action<JsonObject> Change);
