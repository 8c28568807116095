using System.Text.RegularExpressions;
using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds the people and offices of the program to write to or call.</summary>
internal static partial class ContactFinder
{
    // More than a handful of addresses is a list of somebody's, not the people to write to.
    private const int Most = 6;

    // Addresses looked at: enough to find what a later line adds to an earlier one, and few enough that each may be compared with all.
    private const int MostRead = 100;

    private static readonly string[] Machines = ["noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply", "notification", "notify", "mailer", "bounce", "messenger@", "automated", "postmaster", "unsubscribe", "calendar-notification", "invitations@", "reminders@"];

    /// <summary>The contacts: who answers come to first, then those the letter names.</summary>
    public static IReadOnlyList<Contact> Find(ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var layout = LetterLayout.Of(context);
        var letter = layout.Letter;
        var applicants = letter.Recipients.Concat(context.Outer.Recipients).Select(one => one.Address)
            .Where(address => !IsColleague(address, letter.From)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = new List<Contact>();
        var phone = SignaturePhone(layout);
        foreach (var box in letter.ReplyTo.Append(letter.From).Append(PassesOn(context)).OfType<Mailbox>())
        {
            if (IsPerson(box.Address, applicants))
            {
                Add(found, new Contact(NameOf(box, layout), box.Address, phone));
            }
        }

        foreach (var match in Address().Matches(layout.Text).Take(MostRead))
        {
            if (IsPerson(match.Value, applicants))
            {
                Add(found, new Contact(NameBefore(layout, match.Index), match.Value, PhoneOn(layout, match.Index) ?? (found.Count == 0 ? phone : null)));
            }
        }

        foreach (var link in layout.Links.Where(link => link.Target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)).Take(MostRead))
        {
            var address = link.Target["mailto:".Length..].Split('?')[0];
            if (Address().IsMatch(address) && IsPerson(address, applicants))
            {
                Add(found, new Contact(null, address, null));
            }
        }

        foreach (var organizer in letter.Calendars.SelectMany(part => part.Events).Select(one => one.Organizer).OfType<Mailbox>())
        {
            if (IsPerson(organizer.Address, applicants))
            {
                Add(found, new Contact(organizer.Name, organizer.Address, null));
            }
        }

        if (found.Count == 0 && phone is not null)
        {
            found.Add(new Contact(null, null, phone));
        }

        return [.. found.Take(Most)];
    }

    // Copies go to colleagues of the sender, who are no applicants.
    private static bool IsColleague(string address, Mailbox? from) =>
        from is { Domain.Length: > 0 } && !IntentFinder.IsPrivate(from) && address.EndsWith("@" + from.Domain, StringComparison.OrdinalIgnoreCase);

    // A coordinator who passes on her office's appointment is a contact; a dean or a friend who forwards the program's mail is none.
    private static Mailbox? PassesOn(ReadingContext context) =>
        context.Outer.From is { } outer && !ReferenceEquals(context.Outer, context.Letter)
        && (context.Letter.From is not { Address.Length: > 0 } inner || !inner.Address.Contains('@', StringComparison.Ordinal) || inner.Domain == outer.Domain) ? outer : null;

    private static void Add(List<Contact> found, Contact contact)
    {
        var at = found.FindIndex(one => string.Equals(one.Email, contact.Email, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            found.Add(contact);
        }
        else
        {
            found[at] = found[at] with { Name = found[at].Name ?? contact.Name, Phone = found[at].Phone ?? contact.Phone };
        }
    }

    private static bool IsPerson(string address, HashSet<string> applicants) =>
        address.Contains('@', StringComparison.Ordinal)
        && !applicants.Contains(address)
        && !Array.Exists(Machines, machine => address.Contains(machine, StringComparison.OrdinalIgnoreCase))
        && HostBook.Find(address[(address.LastIndexOf('@') + 1)..].ToLowerInvariant()) is null or { Use: "wrapper" };

    private static string? NameOf(Mailbox box, LetterLayout layout)
    {
        var name = box.Name?.Trim();
        if (string.IsNullOrEmpty(name) || name.Contains('@', StringComparison.Ordinal))
        {
            return layout.Lines.FirstOrDefault(line => line.Part == LetterPart.Signature && LooksLikeName(line.Text))?.Text;
        }

        // "Pettry, Sherry L" is how a directory writes Sherry L Pettry.
        return name.Split(", ") is [var last, var first] && !first.Contains("MD", StringComparison.Ordinal) ? first + " " + last : name;
    }

    private static bool LooksLikeName(string line) =>
        line.Length <= 60 && line.Split(' ') is { Length: >= 2 and <= 5 } words && words.All(word => char.IsUpper(word[0])) && !line.Any(char.IsDigit);

    private static string? NameBefore(LetterLayout layout, int at)
    {
        var words = layout.Words;
        var next = 0;
        while (next < words.Count && words[next].Start < at)
        {
            next++;
        }

        var last = next - 1;
        if (last < 1 || !words[last].IsCapital || at - words[last].End > 3)
        {
            return null;
        }

        var first = last;
        while (first > 0 && last - first < 3 && words[first - 1].IsCapital && NameRun.Joined(layout.Text, words, first))
        {
            first--;
        }

        var name = NameRun.Written(layout.Text, words, first, last);
        return first < last && InstitutionName.In(layout.Text, words, new NameRun(first, last - first + 1)) is null && SpecialtyBook.LongestAt(words, first, last + 1) is null ? name : null;
    }

    private static string? PhoneOn(LetterLayout layout, int at) =>
        layout.LineAt(at) is { } line && Phone().Match(line.Text) is { Success: true } match ? match.Value.Trim() : null;

    private static string? SignaturePhone(LetterLayout layout) => layout.Lines
        .Where(line => line.Part is LetterPart.Signature && !line.Text.StartsWith("fax", StringComparison.OrdinalIgnoreCase))
        .Select(line => Phone().Match(line.Text)).FirstOrDefault(match => match.Success)?.Value.Trim();

    [GeneratedRegex(@"\b[A-Za-z0-9][A-Za-z0-9._%+\-]*@[A-Za-z0-9][A-Za-z0-9.\-]*\.[A-Za-z]{2,}\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?:\+1[ .\-]?)?\(?[0-9]{3}\)?[ .\-][0-9]{3}[ .\-][0-9]{4}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Phone();
}
