using System.Text.Json;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Server.Plans;

namespace OfficePrep.Server.Messages;

/// <summary>What a message says, for programs and in words, and what accepting it does or did.</summary>
/// <param name="Key">What the season knows the message by.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Program">The program in words.</param>
/// <param name="Reading">The reading in the published contract.</param>
/// <param name="Times">Its times on both clocks.</param>
/// <param name="Doubts">What it leaves open as a whole; what a time leaves open stands there.</param>
/// <param name="Warnings">What to be careful about.</param>
/// <param name="Changes">What accepting it changes in the season; empty where there is none yet.</param>
/// <param name="IsKnown">Whether the season holds this message already.</param>
public sealed record MessageWords(
    string Key,
    string Kind,
    string? Program,
    JsonElement Reading,
    IReadOnlyList<TimeOnBothClocks> Times,
    IReadOnlyList<string> Doubts,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<ChangeWords> Changes,
    bool IsKnown)
{
    /// <summary>Tells a message.</summary>
    /// <param name="message">It.</param>
    /// <param name="letter">It as the season keeps it.</param>
    /// <param name="season">The season before it.</param>
    /// <param name="plan">What accepting it does.</param>
    internal static MessageWords Of(ReadMessage message, SeasonLetter letter, Season season, Plan plan)
    {
        using var reading = JsonDocument.Parse(NoticeJson.Write(message.Notice, message.Source));
        return new MessageWords(
            letter.Key,
            ProgramWords.Of(message.Notice.Kind),
            message.Notice.Program is { } program ? ProgramWords.Of(program) : null,
            reading.RootElement.Clone(),
            [.. message.Notice.Times.Select(time => TimeOnBothClocks.Of(time, message.Notice.Program, season))],
            [.. message.Notice.Doubts.Select(doubt => doubt.Message)],
            [.. message.Notice.Warnings.Select(warning => warning.Message)],
            ChangeWords.Of(plan),
            season.Letters.Any(known => known.Key == letter.Key));
    }
}
