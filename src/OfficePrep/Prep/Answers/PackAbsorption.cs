namespace OfficePrep.Prep.Answers;

/// <summary>Takes one pack's answers into the bank, one answer after the other.</summary>
internal sealed class PackAbsorption(AnswerBank bank, string program, PackAnswers written, PackAnswers file)
{
    private readonly List<string> changed = [];
    private readonly List<string> bothKept = [];
    private readonly ProgramAnswers before = bank.Programs.GetValueOrDefault(program, ProgramAnswers.None);
    private ProgramAnswers own = bank.Programs.GetValueOrDefault(program, ProgramAnswers.None);
    private AnswerBank result = bank;

    public BankChange Run()
    {
        foreach (var (id, text) in file.Texts)
        {
            Take(id, text);
        }

        foreach (var (id, ticked) in file.Ticks.Where(tick => !tick.Key.EndsWith(PackAnswers.EverywhereEnding, StringComparison.Ordinal)))
        {
            Tick(id, ticked);
        }

        if (own != before)
        {
            result = result with { Programs = result.Programs.SetItem(program, own) };
        }

        return new BankChange(result, changed, bothKept);
    }

    private void Take(string id, string text)
    {
        var was = written.IsEverywhere(id);
        // A box that is not in the file any more cannot have been ticked or cleared by anyone.
        var marked = file.Ticks.ContainsKey(id + PackAnswers.EverywhereEnding) ? file.IsEverywhere(id) : was;
        if (text == written.Text(id) && marked == was)
        {
            // Nothing was done here; what stands in the box may be words of the profile, which are no answer yet.
            return;
        }

        switch (was, marked)
        {
            case (true, true) when !before.Texts.ContainsKey(id):
                Share(id, AnswerMerge.Text(written.Text(id), text, result.Everywhere.GetValueOrDefault(id, "")));
                break;
            case (false, true):
                Spread(id, text);
                break;
            case (true, false):
                Own(id, AnswerMerge.Text(written.Text(id), text, before.Texts.GetValueOrDefault(id, written.Text(id))), always: true);
                break;
            default:
                // A box that the person emptied is an answer too, where words of their profile would otherwise return to it.
                Own(id, AnswerMerge.Text(written.Text(id), text, before.Texts.GetValueOrDefault(id, was ? written.Text(id) : "")), always: text != written.Text(id));
                break;
        }
    }

    // Newly for every pack: it joins what other packs already gave to all, and this program needs none of its own any more.
    private void Spread(string id, string text)
    {
        // Where the bank knows nothing, what stood in the box were words of the profile: marked for every pack, they become an answer.
        var here = AnswerMerge.Text(written.Text(id), text, before.Texts.GetValueOrDefault(id, result.Everywhere.GetValueOrDefault(id, written.Text(id))));
        var shared = result.Everywhere.GetValueOrDefault(id, "");
        var both = AnswerMerge.Both(shared, here.Text);
        own = own with { Texts = own.Texts.Remove(id) };
        Share(id, both with { BothKept = both.BothKept || here.BothKept });
    }

    private void Share(string id, MergedText merged)
    {
        if (!result.Everywhere.TryGetValue(id, out var there) || there != merged.Text)
        {
            result = result with { Everywhere = result.Everywhere.SetItem(id, merged.Text) };
            Note(id, merged);
        }
    }

    private void Own(string id, MergedText merged, bool always)
    {
        var known = before.Texts.TryGetValue(id, out var there);
        if (known ? there == merged.Text : merged.Text.Length == 0 && !always)
        {
            return;
        }

        own = own with { Texts = own.Texts.SetItem(id, merged.Text) };
        Note(id, merged);
    }

    private void Tick(string id, bool ticked)
    {
        var there = before.Ticked.Contains(id);
        var merged = AnswerMerge.Tick(written.IsTicked(id), ticked, there);
        if (merged != there)
        {
            own = own with { Ticked = merged ? own.Ticked.Add(id) : own.Ticked.Remove(id) };
            changed.Add(id);
        }
    }

    private void Note(string id, MergedText merged)
    {
        changed.Add(id);
        if (merged.BothKept)
        {
            bothKept.Add(id);
        }
    }
}
