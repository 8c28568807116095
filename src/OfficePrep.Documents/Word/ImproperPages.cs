using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>Questions that should not be asked, and calm ways to respond.</summary>
internal static class ImproperPages
{
    private static readonly int[] Widths = [2200, 7592];

    public static void Add(PackBody page, ImproperQuestions improper)
    {
        page.Heading(1, improper.Title);
        page.Text(improper.Note);
        foreach (var topic in improper.Topics)
        {
            page.Heading(2, topic.Topic);
            page.Add(Topic(page, topic));
        }
    }

    /// <summary>One calm sentence a topic, for a program's pack; the general pack has all ways and the rules.</summary>
    public static void InShort(PackBody page, ImproperQuestions improper)
    {
        page.Heading(1, improper.Title);
        page.Text(improper.Note);
        var table = new PackTable(improper.Title, "One row for each topic: what it is about, and calm words for it.", Widths);
        table.Header("If it is about", "Calm words, as far as they are true of you");
        foreach (var topic in improper.Topics)
        {
            table.Row(0, [PackCell.Strong(topic.Topic)], [.. topic.Responses.Where(response => response.Way != ResponseWay.AnswerIfYouWish).Take(1).Select(response => PackCell.Spoken($"“{response.Words}”"))]);
        }

        page.Add(table.Make());
        page.Text("The general pack (packs/general.docx) has other ways to respond, the rule behind each and room for your own words.", PackStyles.Note);
    }

    private static Table Topic(PackBody page, ImproperQuestion topic)
    {
        var table = new PackTable($"If it is asked: {topic.Topic}", "Two columns: kinds of response, and words for each; the rule; room for your own words.", Widths) { KeepTogether = true };
        table.Header("If you hear", string.Join(" ", topic.Asked.Select(asked => $"“{asked}”")));
        table.Row(0, PackCell.Strong("They may mean"), PackCell.Text(topic.Concern));
        foreach (var response in topic.Responses)
        {
            table.Row(0, PackCell.Strong(Way(response.Way)), response.Way == ResponseWay.AnswerIfYouWish ? PackCell.Text(response.Words) : PackCell.Spoken($"“{response.Words}”"));
        }

        table.Row(0, [PackCell.Hint("The rule")], [PackCell.Hint(topic.Rule), PackCell.Hint($"Source: {topic.Source}.")]);
        table.Row(44, [PackCell.Strong("My words")], page.AnswerForEveryPack($"{topic.Id}-1", $"My words on {topic.Topic}"));
        return table.Make();
    }

    private static string Way(ResponseWay way) => way switch
    {
        ResponseWay.AnswerTheConcern => "Answer the concern",
        ResponseWay.Redirect => "Turn to your strengths",
        ResponseWay.Decline => "Decline lightly",
        ResponseWay.AskRelevance => "Ask what it bears on",
        ResponseWay.AnswerIfYouWish => "Tell it, if you wish",
        _ => throw new InvalidOperationException($"The way {way} has no wording."),
    };
}
