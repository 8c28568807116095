namespace OfficePrep.Reading.Reasons;

/// <summary>The rules by which the parts of a time are read, in the order in which they are tried.</summary>
internal static class TimeRules
{
    // Dates.
    public static readonly Rule FullDate = new("A date with its year is that date.");
    public static readonly Rule NextSuchDate = new("A date without a year is the first such date after the message was sent; its weekday may point to one just past.");
    public static readonly Rule NumericDate = new("Numbers with slashes are month and day, unless the sender writes from a country that puts the day first.");
    public static readonly Rule Weekday = new("A weekday alone is the first one after the message was sent.");
    public static readonly Rule NextWeekday = new("“Next” before a weekday means the week after this one; what else it may mean is asked.");
    public static readonly Rule SendingDay = new("“Today” and “tomorrow” count from the day on which the message was sent.");
    public static readonly Rule DayBefore = new("“The evening before” hangs on the date of the interview.");
    public static readonly Rule WeekdayAfter = new("A weekday “after it” is the first one behind the date just said.");
    public static readonly Rule DayOfMonth = new("A day of the month alone belongs to the month just said, or to the next that has it.");
    public static readonly Rule CarriedDate = new("A clock time without a date of its own takes the date said before it, or the one at the head of its list.");
    public static readonly Rule ColumnDate = new("The head of a column dates the clock times below it.");
    public static readonly Rule CountedHours = new("A limit in hours is counted from the moment in the message’s Date.");
    public static readonly Rule CountedDays = new("A limit in days is counted from the day in the message’s Date.");
    public static readonly Rule CalendarMoment = new("A calendar part gives its moment to the minute, and beats the words.");
    public static readonly Rule DayAlone = new("A day that the words call the interview, or offer, counts without an hour.");

    // Clock times.
    public static readonly Rule SaidHalf = new("AM or PM stands beside the hour, or the 24-hour clock leaves nothing open.");
    public static readonly Rule RangeHalf = new("A range gives the AM or PM of its end to its start, unless it would then run backwards.");
    public static readonly Rule WordedHalf = new("Words around the hour name its half of the day, or its event is one of the evening.");
    public static readonly Rule UsualHalf = new("Without AM or PM, 7 to 11 is morning and 12 to 5 afternoon; at 6 both are asked about.");
    public static readonly Rule NightFlip = new("No interview begins in the dead of night: the other half of the day is likelier, and is asked about.");
    public static readonly Rule Midnight = new("Midnight ends one day and begins another; for a last moment the earlier of the two is safer.");
    public static readonly Rule SameHour = new("“The same time” gives the hour of the other date.");

    // Zones.
    public static readonly Rule LabelBeside = new("The zone named beside the time comes first of all.");
    public static readonly Rule LabelOfColumn = new("The head of a column or row names the zone of its times.");
    public static readonly Rule LabelElsewhere = new("Without a label of its own, a time is on the clock that the message names elsewhere.");
    public static readonly Rule CalendarZone = new("Where no words name a zone, the calendar part or meeting block does.");
    public static readonly Rule PlaceZone = new("Where neither words nor calendar name a zone, it is that of the program’s place.");
    public static readonly Rule SenderZone = new("Where the message gives no place, the sender’s domain or the offset in its Date decides.");
    public static readonly Rule HomeZone = new("Nothing in the message tells a zone; your own clock is taken, and asked about.");
    public static readonly Rule OtherClock = new("Of several clocks for one moment the first is kept; the others have to agree with it, else it is asked about.");

    // Roles.
    public static readonly Rule RoleBefore = new("The nearest words before a time say what it is for.");
    public static readonly Rule RoleBehind = new("Where no words before a time say what it is for, those behind it do.");
    public static readonly Rule RoleOfLead = new("The line that leads in says what the times below it are for.");
    public static readonly Rule RoleOfColumn = new("The head of a column says what its times are for.");
    public static readonly Rule RoleOfMessage = new("A time that no words claim is for what the message is about.");
    public static readonly Rule RoleOfDeadline = new("Words such as “by” or “before” and an answer that is asked for make a last moment to answer.");
    public static readonly Rule RoleOfAgenda = new("Three or more lines of one day that open with a clock time are its agenda.");
    public static readonly Rule RoleOfTitle = new("The title of a calendar part says what it is for.");

    // Statuses.
    public static readonly Rule TakenBack = new("Words beside the moment take it back.");
    public static readonly Rule CalledOff = new("A message that calls an interview off takes its times back.");
    public static readonly Rule OfferedToChoose = new("A message that asks to choose makes its interview times choices.");
    public static readonly Rule OfferedInMove = new("Several new times in a message that moves an interview are choices.");
    public static readonly Rule Settled = new("A time that is neither offered nor taken back is settled.");

    // Ends and arrivals.
    public static readonly Rule EndOfRange = new("The second clock time of a range ends it.");
    public static readonly Rule EndSaid = new("A clock time that words call the end closes the event of its day.");
    public static readonly Rule EndOfLength = new("A length that is said is counted from the start.");
    public static readonly Rule EndOfAgenda = new("The last end on an agenda is the end of the day.");
    public static readonly Rule ArrivalSaid = new("An earlier clock time that words call log-in or arrival is no start.");
    public static readonly Rule ArrivalBefore = new("A length said to come before the start is counted back from it.");

    // Two statements for one thing.
    public static readonly Rule EarlierOfTwo = new("Of two starts for one thing the earlier is kept, one of the body before one of the subject, and both are asked about.");
    public static readonly Rule BodyBeforeRest = new("The hour said with the interview is kept against another for the same day, and both are asked about.");
    public static readonly Rule CalendarBeforeWords = new("Where a calendar part and the words disagree, the calendar part is kept, and both are asked about.");
    public static readonly Rule NamedBeforeOwnRules = new("The zone that a calendar part names is kept before the part’s own definition of it, and both are asked about.");
    public static readonly Rule EarlierDeadline = new("Of two last moments for one answer the earlier is safer.");

    /// <summary>The rule by which a doubt is raised.</summary>
    public static Rule Of(DoubtCode code) => Doubts[(int)code];

    private static readonly Rule[] Doubts = [.. Enum.GetValues<DoubtCode>().Select(code => new Rule(Sentence(code)))];

    private static string Sentence(DoubtCode code) => code switch
    {
        DoubtCode.ZoneMissing => "A zone that no words name is asked about, unless the interview is in person.",
        DoubtCode.ZoneSeason => "A standard or daylight label out of season keeps the wall clock and is asked about.",
        DoubtCode.ZoneConflict => "Two clocks for one moment that give two instants are asked about.",
        DoubtCode.ZoneAmbiguous => "A label that names several zones, none of them American, is asked about.",
        DoubtCode.WeekdayMismatch => "A weekday that is not its date’s leaves the date as written and is asked about.",
        DoubtCode.LocalTimeSkipped => "A wall clock time that does not exist that night is asked about.",
        DoubtCode.LocalTimeRepeated => "A wall clock time that happens twice that night is asked about.",
        DoubtCode.MeridiemMissing => "An hour whose half of the day is neither said nor clear is asked about.",
        DoubtCode.DayMonthOrder => "Two numbers that can both be the month are asked about where the sender is not in the United States.",
        DoubtCode.RelativeDate => "Words that count from today and can mean two days are asked about.",
        DoubtCode.YearMissing => "A date whose year is open is asked about where two years fit.",
        DoubtCode.InThePast => "A time that was over when the message was sent is asked about.",
        DoubtCode.CalendarMismatch => "A calendar part that disagrees with the words, or with itself, is asked about.",
        DoubtCode.EndBeforeStart => "An end that lies before its start is left open and asked about.",
        DoubtCode.WhichTime => "Two times for one thing are asked about.",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not a kind of doubt."),
    };
}
