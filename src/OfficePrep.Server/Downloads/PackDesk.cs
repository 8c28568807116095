using System.Globalization;
using NodaTime;
using OfficePrep.Documents;
using OfficePrep.Documents.Word;
using OfficePrep.Planning;
using OfficePrep.Prep.Answers;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Downloads;

/// <summary>The packs, handed out and taken in again: what was typed and ticked in one goes into the answer bank, and the next printing holds it.</summary>
internal static class PackDesk
{
    /// <summary>Prints a pack with everything in the bank for it, in a change.</summary>
    /// <param name="files">The person's files.</param>
    /// <param name="id">The interview's id, or that of the general pack.</param>
    /// <param name="wanted">The paper; null takes the person's preference.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Asks to stop.</param>
    public static async Task<byte[]> Print(SeasonFiles files, string id, Paper? wanted, Instant now, CancellationToken stop)
    {
        var pack = await PrintablePack.Of(files, id, now, stop);
        var bank = await files.Answers(stop);
        var print = pack.Print(bank.For(id), bank.Packs.GetValueOrDefault(pack.Path, WrittenPack.Unknown).Kept, wanted ?? (await files.Preferences(stop)).Paper);
        Save(files, bank, bank with { Packs = bank.Packs.SetItem(pack.Path, print.Written) });
        return print.Bytes.ToArray();
    }

    /// <summary>Takes in what a person did to a pack, in a change.</summary>
    /// <returns>What came of it, one sentence each.</returns>
    public static async Task<IReadOnlyList<string>> TakeIn(SeasonFiles files, string id, byte[] bytes, Instant now, CancellationToken stop)
    {
        var pack = await PrintablePack.Of(files, id, now, stop);
        var bank = await files.Answers(stop);
        var last = bank.Packs.GetValueOrDefault(pack.Path, WrittenPack.Unknown);
        var returned = Read(bytes, last, pack.Print(bank.For(id), [], (await files.Preferences(stop)).Paper));
        var change = bank.Absorb(id, last.Answers, returned.Answers);
        var seen = last with
        {
            Answers = new PackAnswers { Texts = last.Answers.Texts.SetItems(returned.Answers.Texts), Ticks = last.Answers.Ticks.SetItems(returned.Answers.Ticks) },
            Kept = returned.Kept,
        };
        Save(files, bank, change.Bank with { Packs = change.Bank.Packs.SetItem(pack.Path, seen) });
        if (returned.HoldsMore)
        {
            // What a new printing cannot carry is kept as it came.
            files.Write(pack.Path, bytes);
        }

        return [.. Notes(change, returned)];
    }

    private static IEnumerable<string> Notes(BankChange change, ReturnedPack returned)
    {
        yield return $"{Count(change.Changed.Count, "answer or tick", "answers and ticks")} taken over, {Count(returned.Kept.Length, "addition", "additions")} of your own kept.";
        if (change.BothKept.Count > 0)
        {
            yield return $"{Count(change.BothKept.Count, "answer", "answers")} had been changed elsewhere too. Both versions stand there, one below the other; keep what you want.";
        }

        if (returned.HoldsMore)
        {
            yield return "It holds pictures, footnotes or formulas, which a new printing cannot carry, so the file is kept as it is; go on in your own copy.";
        }
    }

    private static ReturnedPack Read(byte[] bytes, WrittenPack last, PackPrint now)
    {
        try
        {
            return PrepPackDocument.Read(new MemoryStream(bytes, writable: false), DocumentLimits.Default, last, now);
        }
        catch (DocumentRefusedException fault)
        {
            throw Refusal.Unusable($"The pack cannot be read: {fault.Message}. Nothing was changed.");
        }
    }

    private static void Save(SeasonFiles files, AnswerBank before, AnswerBank after)
    {
        var bytes = AnswerBankJson.Write(after);
        if (!bytes.AsSpan().SequenceEqual(AnswerBankJson.Write(before)))
        {
            files.Write(PersonalFiles.AnswersName, bytes);
        }
    }

    private static string Count(int count, string one, string many) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";
}
