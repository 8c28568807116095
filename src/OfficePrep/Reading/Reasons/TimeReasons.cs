using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Grounding;
using OfficePrep.Reading.Tokens;
using OfficePrep.Time;

namespace OfficePrep.Reading.Reasons;

/// <summary>Why each part of a time is what it is, told from what the reading left behind.</summary>
/// <param name="context">The letter.</param>
/// <param name="intent">What it is for.</param>
/// <param name="zones">What it offers to decide a zone by.</param>
internal sealed class TimeReasons(ReadingContext context, Intent intent, ZoneGrounding zones)
{
    // The words before a last moment that make it one: "please reply by".
    private const int LeadOfDeadline = 5;

    /// <summary>The reasons of an entry, field by field.</summary>
    public IEnumerable<Reason> Of(Entry entry, string path)
    {
        yield return Role(entry, path + ".role");
        yield return Status(entry).For(path + ".status");
        yield return MomentReasons.Date(entry, path + ".date");
        if (entry.Start is not null)
        {
            yield return MomentReasons.Clock(entry, path + ".clock");
        }

        if (entry.Zone is { } zone)
        {
            yield return Zone(entry, zone, path + ".zone");
        }

        if (MomentReasons.End(entry) is { } end)
        {
            yield return end.For(path + ".end");
        }

        if (MomentReasons.Arrival(entry) is { } arrival)
        {
            yield return arrival.For(path + ".arriveBy");
        }

        if (entry.Title is { Length: > 0 } title)
        {
            yield return new Reason(path + ".title", title.TrimEnd('…'), TimeRules.RoleOfAgenda.ToString());
        }

        for (var i = 0; i < entry.Doubts.Count; i++)
        {
            yield return Doubt(entry, entry.Doubts[i], $"{path}.doubts[{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}]");
        }
    }

    private static Reason Doubt(Entry entry, Doubt doubt, string field)
    {
        var words = entry.Wording.ToString();
        var rule = TimeRules.Of(doubt.Code).ToString();
        return new Reason(field, words, rule)
        {
            Against = [.. doubt.Choices.Skip(1).Select(other => new Rival(words, $"{ClockText.Day(other.Date)}, {ClockText.Clock(other.TimeOfDay)} ({ClockText.Offset(other.Offset)})", rule))],
        };
    }

    private Reason Role(Entry entry, string field)
    {
        var basis = RoleBasis(entry);
        if (entry.Sighting is not { } sighting || entry.Role is TimeRole.ReplyBy or TimeRole.Agenda)
        {
            return basis.For(field);
        }

        var rivals = Enum.GetValues<TimeRole>().Where(role => role != entry.Role)
            .Select(role => (Role: role, Found: RoleWords.Spoken(role, sighting.Passage.Tokens, sighting.Clause.First, sighting.Clause.Last, true)))
            .Where(other => other.Found is not null)
            .Select(other => new Rival(Wording.Of(sighting.Passage, other.Found!.Value.First, other.Found.Value.Last).ToString(), NoticeJsonNames.Roles.Of(other.Role), basis.Rule.ToString() ?? ""));
        return basis.For(field, rivals);
    }

    private Basis RoleBasis(Entry entry)
    {
        if (entry.Calendar is { } happening)
        {
            var title = Tokenizer.Read(happening.Title);
            return RoleWords.AnyEvent(title, 0, title.Count - 1) is not null ? new(Wording.Whole(happening.Title), TimeRules.RoleOfTitle) : OfMessage(entry);
        }

        if (entry.Sighting is not { } sighting)
        {
            return new(entry.DateBasis?.Words ?? entry.Wording, TimeRules.RoleOfDeadline);
        }

        var (passage, clause) = (sighting.Passage, sighting.Clause);
        return entry.Role switch
        {
            TimeRole.ReplyBy => new(Wording.Of(passage, Math.Max(clause.First, sighting.First - LeadOfDeadline), sighting.Last), TimeRules.RoleOfDeadline),
            TimeRole.Agenda => new(Wording.Of(passage, sighting.First, Math.Max(sighting.Last, clause.Last)), TimeRules.RoleOfAgenda),
            _ when passage.Grid.Cells.GetValueOrDefault(sighting.First)?.Role == entry.Role && Spoken(0, sighting.First - 1, true) is { } head => new(head, TimeRules.RoleOfColumn),
            _ when !sighting.RoleIsSaid => OfMessage(entry),
            _ when Spoken(clause.First, sighting.Last, true) is { } before => new(before, TimeRules.RoleBefore),
            _ when Spoken(sighting.Last + 1, clause.Last, false) is { } behind => new(behind, TimeRules.RoleBehind),
            _ when sighting.Date is { Shape: DateShape.DayBefore } date => new(Wording.Of(passage, date.First, date.Last), TimeRules.DayBefore),
            _ when Spoken(0, clause.First - 1, true) is { } lead => new(lead, TimeRules.RoleOfLead),
            _ => OfMessage(entry),
        };

        Wording? Spoken(int first, int last, bool fromEnd) =>
            RoleWords.Spoken(entry.Role, passage.Tokens, first, last, fromEnd) is { } found ? Wording.Of(passage, found.First, found.Last) : null;
    }

    // The words that told what the message is about; where none did, the time's own.
    private Basis OfMessage(Entry entry) => new(KindWords() ?? entry.Wording, TimeRules.RoleOfMessage);

    private Wording? KindWords() => context.GroundOf("kind") is { Words.Length: > 0 } kind ? Wording.Whole(kind.Words) : null;

    private Basis Status(Entry entry)
    {
        // A last moment to answer is no matter of the message's kind.
        var words = (entry.Role == TimeRole.ReplyBy ? null : KindWords()) ?? entry.Wording;
        return entry.Status switch
        {
            TimeStatus.Withdrawn when entry.Sighting is { Withdrawn: true } sighting => new(Wording.Of(sighting.Passage, sighting.Clause.First, sighting.Clause.Last), TimeRules.TakenBack),
            TimeStatus.Withdrawn => new(words, TimeRules.CalledOff),
            TimeStatus.Offered => new(words, intent.Kind == NoticeKind.Reschedule ? TimeRules.OfferedInMove : TimeRules.OfferedToChoose),
            _ => new(words, TimeRules.Settled),
        };
    }

    private Reason Zone(Entry entry, ZoneChoice zone, string field)
    {
        var rule = RuleOf(entry, zone);
        var rivals = zones.After(zone, entry.Sighting).Select(other => new Rival(WordsOf(entry, other), CityOf(other.ZoneId), rule.ToString()))
            .Concat(zone.Others.Select(id => new Rival(zone.Words, CityOf(id), TimeRules.Of(DoubtCode.ZoneAmbiguous).ToString())))
            .Concat(entry.Sighting is { } sighting
                ? sighting.Others.Select(other => new Rival(Wording.Of(sighting.Passage, other.Clock.First, other.Clock.Last).ToString(), CityOf(other.Zone.ZoneId), TimeRules.OtherClock.ToString()))
                : []);
        return new Reason(field, WordsOf(entry, zone), rule.ToString()) { Against = [.. rivals] };
    }

    private static string CityOf(string zoneId) => $"{ClockText.City(zoneId)} ({zoneId})";

    private string WordsOf(Entry entry, ZoneChoice zone) => zone.From switch
    {
        ZoneSource.Calendar => entry.Calendar?.Written is { ZoneName: { } name } ? name : context.Letter.Calendars.SelectMany(part => part.Events).Select(each => each.Start?.ZoneName).FirstOrDefault(known => known is not null) ?? MomentReasons.Written(entry),
        ZoneSource.Sender => SenderZone.Words(context.Letter, context.Sent),
        ZoneSource.Home => "",
        _ => zone.Words,
    };

    private static Rule RuleOf(Entry entry, ZoneChoice zone) => zone.From switch
    {
        ZoneSource.Text when entry.Sighting is { } sighting && sighting.Passage.Grid.Cells.TryGetValue(sighting.First, out var cell) && cell.Zone is { } head && head == sighting.Zone => TimeRules.LabelOfColumn,
        ZoneSource.Text => TimeRules.LabelBeside,
        ZoneSource.Message => TimeRules.LabelElsewhere,
        ZoneSource.Calendar => TimeRules.CalendarZone,
        ZoneSource.Place => TimeRules.PlaceZone,
        ZoneSource.Sender => TimeRules.SenderZone,
        _ => TimeRules.HomeZone,
    };
}
