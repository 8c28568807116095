using OfficePrep.Mail;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Replies;

/// <summary>Whom a reply goes to, and which conversation it continues.</summary>
/// <param name="To">The address; null where the letters name none that takes answers.</param>
/// <param name="Contact">The person to greet; null where no name is known.</param>
/// <param name="Answers">The letter that it answers; null where it begins a conversation.</param>
internal sealed record ReplyAddress(Mailbox? To, string? Contact, SeasonLetter? Answers)
{
    // Conversations longer than this keep their newest letters; RFC 5322 sets no limit, servers do.
    private const int MostReferences = 20;

    private const int LongestAddress = 254; // RFC 5321, 4.5.3.1.3
    private const int LongestId = 250;
    private const int LongestName = 60;

    private static readonly string[] Deaf = ["noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply", "notification", "mailer-daemon", "bounce"];

    /// <summary>Message-ID of the letter that is answered.</summary>
    public string? InReplyTo => References.Count > 0 ? References[^1] : null;

    /// <summary>Message-IDs of the conversation, oldest first.</summary>
    public IReadOnlyList<string> References { get; } =
        Answers is null || Answers.Key.StartsWith("sha256:", StringComparison.Ordinal) ? []
        : [.. (Answers.Thread.Count > 0 ? Answers.Thread : [Answers.Key]).Where(IsId).TakeLast(MostReferences)];

    /// <summary>
    /// Decides. A platform's own mail is not answered to the program: a letter is answered only where it came from the domain that the reply goes to.
    /// </summary>
    public static ReplyAddress Of(Interview interview, Season season)
    {
        var letters = interview.Letters.Select(key => season.Letters.FirstOrDefault(letter => letter.Key == key)).OfType<SeasonLetter>().Reverse().ToList();
        var reachable = interview.Contacts.Where(contact => IsAddress(contact.Email)).ToList();
        var contact = letters.Select(letter => reachable.Find(each => DomainOf(each) == letter.SenderDomain)).FirstOrDefault(each => each is not null) ?? reachable.FirstOrDefault();
        if (contact is null)
        {
            return new ReplyAddress(null, interview.Contacts.Select(NameOf).FirstOrDefault(name => name is not null), null);
        }

        var name = NameOf(contact);
        return new ReplyAddress(new Mailbox(name, contact.Email!), name, Answered(letters.FindAll(letter => letter.SenderDomain == DomainOf(contact))));
    }

    // An answer about the interview does not belong under the letter about a social or a second look, where there is another.
    private static SeasonLetter? Answered(List<SeasonLetter> letters) =>
        letters.Find(letter => letter.Notice.Kind is not (NoticeKind.Event or NoticeKind.Other)) ?? letters.FirstOrDefault();

    private static string DomainOf(Contact contact) => new Mailbox(null, contact.Email!).Domain;

    // A name that is greeted, without the degrees behind it: letters only, so that nothing else can ride along.
    private static string? NameOf(Contact contact) =>
        OneLine.Of(contact.Name, LongestName).Split(',')[0].Trim() is { Length: > 1 } name && name.Any(char.IsLetter) && name.All(letter => char.IsLetter(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark || letter is ' ' or '.' or '-' or '\'' or '’')
            ? name
            : null;

    private static bool IsAddress(string? address) =>
        address is { Length: > 2 and <= LongestAddress }
        && address.Split('@') is [{ Length: > 0 } local, { Length: > 2 } domain]
        && local.All(letter => char.IsAsciiLetterOrDigit(letter) || "!#$%&'*+-/=?^_`{|}~.".Contains(letter, StringComparison.Ordinal))
        && domain.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-') && domain.Contains('.', StringComparison.Ordinal)
        && new[] { local, domain }.All(part => part[0] is not ('.' or '-') && part[^1] is not ('.' or '-') && !part.Contains("..", StringComparison.Ordinal))
        && !Deaf.Any(word => local.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsId(string id) =>
        id.Length is > 2 and <= LongestId && id.All(letter => letter is > ' ' and < '\x7f' and not ('<' or '>'));
}
