using System.Globalization;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Server.Store;
using OfficePrep.Time;

namespace OfficePrep.Server.Messages;

/// <summary>Reads messages against a person's season and takes them into it: what the interface for programs and the pages share.</summary>
internal static class MessageDesk
{
    /// <summary>Reads a message and says what accepting it would change. Nothing is stored.</summary>
    /// <param name="files">The person's files.</param>
    /// <param name="bytes">The message.</param>
    /// <param name="name">Its file name.</param>
    /// <param name="home">The zone of a season that is still to begin; without one and without a season, UTC stands in.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Asks to stop.</param>
    public static async Task<MessageWords> Read(SeasonFiles files, byte[] bytes, string? name, string? home, Instant now, CancellationToken stop)
    {
        var season = (await files.Season(stop))?.Season;
        var zone = season?.HomeZoneAt(now) ?? Zone(home);
        var message = ReadMessage.Of(bytes, name, zone);
        var letter = SeasonLetter.Of(message.Letter, message.Notice, message.Source, message.Hash, now);
        season ??= Planner.NewSeason(zone ?? "Etc/UTC");
        return MessageWords.Of(message, letter, season, Planner.Plan(season, [letter]));
    }

    /// <summary>Takes messages into the season, which begins with them where a home is given.</summary>
    /// <param name="files">The person's files, in a change.</param>
    /// <param name="messages">The messages with their file names.</param>
    /// <param name="home">The zone of a season that is still to begin.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Asks to stop.</param>
    public static async Task<IReadOnlyList<MessageWords>> Accept(SeasonFiles files, IReadOnlyList<(byte[] Bytes, string? Name)> messages, string? home, Instant now, CancellationToken stop)
    {
        var zone = (await files.Season(stop))?.Season.HomeZoneAt(now) ?? Zone(home);
        return await Accept(files, [.. messages.Select(message => ReadMessage.Of(message.Bytes, message.Name, zone))], home, now, stop);
    }

    /// <summary>Takes messages into the season that were read before the change began, so that nobody waited for it.</summary>
    public static async Task<IReadOnlyList<MessageWords>> Accept(SeasonFiles files, IReadOnlyList<ReadMessage> messages, string? home, Instant now, CancellationToken stop)
    {
        var known = (await files.Season(stop))?.Season;
        var season = known ?? Planner.NewSeason(Zone(home) ?? throw Refusal.NoSeason());
        // The home may have moved since.
        var read = messages.Select(message => message.In(season.HomeZoneAt(now))).ToList();
        var letters = read.Select(message => SeasonLetter.Of(message.Letter, message.Notice, message.Source, message.Hash, now)).ToList();
        var plan = Planner.Plan(season, letters);
        await SeasonSteps.Take(files, read.Count == 1 ? $"accept {read[0].Source}" : $"accept {read.Count.ToString(CultureInfo.InvariantCulture)} messages", known, plan.After, now, stop);
        foreach (var (message, letter) in read.Zip(letters))
        {
            KeptMessages.Keep(files, letter.Key, message);
        }

        return [.. read.Zip(letters, (message, letter) => MessageWords.Of(message, letter, season, plan))];
    }

    /// <summary>A zone as a person names it.</summary>
    public static string? Zone(string? home)
    {
        if (string.IsNullOrWhiteSpace(home))
        {
            return null;
        }

        if (ZoneNames.IsKnown(home))
        {
            return home;
        }

        var near = home.Length > 100 ? [] : ZoneNames.Suggest(home);
        throw Refusal.Invalid(near.Count == 0 ? "This is no time zone; give an IANA name such as Asia/Karachi." : $"This is no time zone; did you mean {string.Join(" or ", near)}?");
    }
}
