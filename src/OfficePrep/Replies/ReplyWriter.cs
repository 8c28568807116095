using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Replies;

/// <summary>
/// Writes replies as drafts: the front door of the room. Pure; nothing is ever sent. Each draft gives every time on the program's clock and on the applicant's,
/// and is offered only if our own reader understands exactly those instants from it.
/// </summary>
public static class ReplyWriter
{
    /// <summary>Writes a draft.</summary>
    /// <param name="interview">The interview that it is about.</param>
    /// <param name="season">Its season: the applicant's zones, and the letters that may be answered.</param>
    /// <param name="request">What to answer.</param>
    /// <param name="now">The moment; decides what is over and how much notice is left.</param>
    public static ReplyOutcome Write(Interview interview, Season season, ReplyRequest request, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(request);
        var clock = new ReplyClock(season, interview.Program);
        if (interview.Status == InterviewStatus.Cancelled)
        {
            return new ReplyOutcome.NotOffered("The program called this interview off; there is nothing to answer about its time.");
        }

        ReplyContent content;
        try
        {
            content = new ReplyRules(interview, request, clock, now).Decide();
        }
        catch (ReplyRefusedException refusal)
        {
            return new ReplyOutcome.NotOffered(refusal.Message);
        }

        var address = ReplyAddress.Of(interview, season);
        var paragraphs = Compose(content, request, address, interview.Program);
        var draft = new ReplyDraft
        {
            Kind = content.Kind,
            Subject = SubjectOf(content.Kind, address, interview.Program),
            To = address.To,
            Text = ReplyBody.Text(paragraphs),
            Html = ReplyBody.Html(paragraphs),
            InReplyTo = address.InReplyTo,
            References = address.References,
        };
        var meant = paragraphs.OfType<ReplyParagraph.Clocks>().SelectMany(clocks => clocks.Times).SelectMany(time => time.Says).ToList();
        return ReadBack.FaultOf(draft, meant) is { } fault
            ? new ReplyOutcome.NotOffered($"A draft was written but is not offered, because reading it back failed: {fault}. Write this reply yourself, with both clocks.")
            : new ReplyOutcome.Offered(draft, [.. content.Notes, .. ReplyNotes.Of(interview, request, content.Kind, address, clock, now)]);
    }

    /// <summary>The times on offer, on both clocks, in the order that <see cref="ReplyRequest.Slot"/> counts them.</summary>
    public static IReadOnlyList<string> Offers(Interview interview, Season season)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(season);
        var clock = new ReplyClock(season, interview.Program);
        return [.. ReplyRules.Offered(interview).Select(time => string.Join("; ", clock.Of(time).Lines))];
    }

    private static List<ReplyParagraph> Compose(ReplyContent content, ReplyRequest request, ReplyAddress address, ProgramIdentity program)
    {
        var words = new Dictionary<string, string>(content.Words) { ["program"] = Phrase(program), ["contact"] = address.Contact ?? "" };
        var greeting = ReplyTemplate.Fill(ReplyTemplates.Frame(address.Contact is null ? "greeting-unknown" : "greeting"), words);
        var name = OneLine.Of(request.Name);
        return
        [
            new ReplyParagraph.Prose(greeting),
            .. ReplyTemplates.Of(content.Kind).Fill(content with { Words = words }),
            new ReplyParagraph.Prose(ReplyTemplates.Frame("closing") + (name.Length > 0 ? "\n" + name : "")),
        ];
    }

    private static string SubjectOf(ReplyKind kind, ReplyAddress address, ProgramIdentity program)
    {
        const int Longest = 200;
        const string Answer = "Re: ";
        var answered = OneLine.Of(address.Answers?.Subject, Longest);
        if (answered.Length > 0)
        {
            return answered.StartsWith(Answer, StringComparison.OrdinalIgnoreCase) ? answered : Answer + answered;
        }

        var name = OneLine.Of(ProgramName.Of(program)) is { Length: > 0 } known ? known : "your residency program";
        return ReplyTemplate.Fill(ReplyTemplates.Of(kind).Subject, new Dictionary<string, string> { ["program-name"] = name });
    }

    // "the Internal Medicine (preliminary) residency at Northgate Medical Center", as far as it is known.
    private static string Phrase(ProgramIdentity program)
    {
        var institution = OneLine.Of(program.Institution);
        var specialty = OneLine.Of(ProgramName.Specialty(program.Specialty));
        var track = OneLine.Of(program.Track) is { Length: > 0 } named and not "categorical" && specialty.Length > 0 ? $" ({named})" : "";
        var residency = specialty.Length > 0 ? $"{specialty}{track} residency" : institution.Length > 0 ? "residency" : "residency program";
        return institution.Length > 0 ? $"the {residency} at {institution}" : $"your {residency}";
    }
}
