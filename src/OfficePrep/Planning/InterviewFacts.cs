using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>What the letters of one interview say besides times, put together: a newer word replaces an older one, silence replaces nothing.</summary>
internal sealed class InterviewFacts
{
    private readonly List<Contact> contacts = [];
    private readonly List<string> interviewers = [];
    private readonly List<Warning> warnings = [];

    public ProgramIdentity Program { get; private set; } = new();

    public InterviewFormat? Format { get; private set; }

    public JoinDetails? Join { get; private set; }

    public string? Place { get; private set; }

    public string? ScheduleUrl { get; private set; }

    public IReadOnlyList<Contact> Contacts => contacts;

    public IReadOnlyList<string> Interviewers => interviewers;

    public IReadOnlyList<Warning> Warnings => warnings;

    /// <summary>Adds a letter's knowledge.</summary>
    public void Add(Notice notice)
    {
        Program = Merge(Program, notice.Program);
        Format = notice.Format ?? Format;
        Place = notice.Place ?? Place;
        ScheduleUrl = notice.ScheduleUrl ?? ScheduleUrl;
        Join = Merge(Join, notice.Join);
        interviewers.AddRange(notice.Interviewers.Except(interviewers, StringComparer.OrdinalIgnoreCase));
        warnings.AddRange(notice.Warnings.Except(warnings));
        foreach (var contact in notice.Contacts)
        {
            Add(contact);
        }
    }

    // The first letter's spelling stays, so that the name of an interview does not change with every reminder.
    private static ProgramIdentity Merge(ProgramIdentity known, ProgramIdentity? said) => said is null ? known : new ProgramIdentity
    {
        Institution = known.Institution ?? said.Institution,
        Specialty = known.Specialty ?? said.Specialty,
        City = known.City ?? said.City,
        State = known.State ?? said.State,
        AcgmeId = known.AcgmeId ?? said.AcgmeId,
        NrmpCode = known.NrmpCode ?? said.NrmpCode,
        Track = known.Track ?? said.Track,
    };

    // A new link is a new meeting: the number and passcode of the old one must not survive beside it.
    private static JoinDetails? Merge(JoinDetails? known, JoinDetails? said)
    {
        if (said is null || known is null)
        {
            return said ?? known;
        }

        var otherMeeting = (said.Url is not null && known.Url is not null && said.Url != known.Url) || (said.MeetingId is not null && known.MeetingId is not null && said.MeetingId != known.MeetingId);
        return otherMeeting ? said : new JoinDetails
        {
            Platform = said.Platform ?? known.Platform,
            Url = said.Url ?? known.Url,
            MeetingId = said.MeetingId ?? known.MeetingId,
            Passcode = said.Passcode ?? known.Passcode,
            DialIn = said.DialIn.Count > 0 ? said.DialIn : known.DialIn,
        };
    }

    private void Add(Contact contact)
    {
        var at = contacts.FindIndex(known =>
            contact.Email is not null ? string.Equals(known.Email, contact.Email, StringComparison.OrdinalIgnoreCase)
            : contact.Name is not null ? string.Equals(known.Name, contact.Name, StringComparison.OrdinalIgnoreCase)
            : known.Phone == contact.Phone);
        if (at < 0)
        {
            contacts.Add(contact);
        }
        else
        {
            contacts[at] = new Contact(contacts[at].Name ?? contact.Name, contacts[at].Email ?? contact.Email, contacts[at].Phone ?? contact.Phone);
        }
    }
}
