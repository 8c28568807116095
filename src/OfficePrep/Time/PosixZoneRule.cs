using System.Globalization;
using NodaTime;

namespace OfficePrep.Time;

/// <summary>The rule that a TZif file ends with, for all time after its table: <c>EST5EDT,M3.2.0,M11.1.0</c> (POSIX TZ with the extensions of RFC 9636).</summary>
internal sealed class PosixZoneRule
{
    // Two in the morning, where a rule names no hour.
    private const int UsualHour = 2 * 3600;

    // RFC 9636 allows a week on either side.
    private const int MostHours = 167;

    private readonly Offset standard;
    private readonly Offset daylight;
    private readonly Change? begins;
    private readonly Change? ends;

    private PosixZoneRule(Offset standard, Offset daylight, Change? begins, Change? ends)
    {
        this.standard = standard;
        this.daylight = daylight;
        this.begins = begins;
        this.ends = ends;
    }

    /// <summary>Reads a rule.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PosixZoneRule Parse(string text)
    {
        var scan = new Scanner(text);
        scan.Name();
        // POSIX counts west of Greenwich.
        var standard = ToOffset(-scan.Clock());
        if (scan.IsAtEnd)
        {
            return new PosixZoneRule(standard, standard, null, null);
        }

        scan.Name();
        var daylight = scan.Next is ',' or '\0' ? ToOffset(standard.Seconds + 3600) : ToOffset(-scan.Clock());
        scan.Take(',');
        var begins = scan.Change();
        scan.Take(',');
        var ends = scan.Change();
        return scan.IsAtEnd ? new PosixZoneRule(standard, daylight, begins, ends) : throw Scanner.Fault();
    }

    /// <summary>The offset from UTC at a moment.</summary>
    public Offset OffsetAt(Instant moment)
    {
        if (begins is null || ends is null)
        {
            return standard;
        }

        var year = moment.WithOffset(standard).Year;
        var (from, until) = (begins.In(year, standard), ends.In(year, daylight));
        var isDaylight = from < until ? moment >= from && moment < until : moment >= from || moment < until;
        return isDaylight ? daylight : standard;
    }

    private static Offset ToOffset(int seconds) =>
        seconds >= Offset.MinValue.Seconds && seconds <= Offset.MaxValue.Seconds ? Offset.FromSeconds(seconds) : throw Scanner.Fault();

    /// <summary>A day of the year and the second of it, on the clock before the change.</summary>
    private sealed record Change(char Kind, int Month, int Week, int Day, int Second)
    {
        public Instant In(int year, Offset before) => Date(year).AtMidnight().WithOffset(before).ToInstant() + Duration.FromSeconds(Second);

        private LocalDate Date(int year) => Kind switch
        {
            'M' => InMonth(year),
            // Counted without leap days.
            'J' => new LocalDate(year, 1, 1).PlusDays(Day - 1 + (CalendarSystem.Iso.IsLeapYear(year) && Day >= 60 ? 1 : 0)),
            _ => new LocalDate(year, 1, 1).PlusDays(Day),
        };

        private LocalDate InMonth(int year)
        {
            var first = new LocalDate(year, Month, 1);
            var date = first.PlusDays(((Day - ((int)first.DayOfWeek % 7) + 7) % 7) + ((Week - 1) * 7));
            return date.Month == Month ? date : date.PlusDays(-7);
        }
    }

    private sealed class Scanner(string text)
    {
        private int at;

        public bool IsAtEnd => at >= text.Length;

        public char Next => IsAtEnd ? '\0' : text[at];

        public static FormatException Fault() => new("it ends with a rule that cannot be read");

        public void Take(char expected)
        {
            if (Next != expected)
            {
                throw Fault();
            }

            at++;
        }

        public void Name()
        {
            var isQuoted = Next == '<';
            var start = at;
            while (!IsAtEnd && (isQuoted ? text[at] != '>' : char.IsAsciiLetter(text[at])))
            {
                at++;
            }

            if (at == start)
            {
                throw Fault();
            }

            if (isQuoted)
            {
                Take('>');
            }
        }

        public int Clock()
        {
            var sign = Next == '-' ? -1 : 1;
            at += Next is '-' or '+' ? 1 : 0;
            var seconds = Number(MostHours) * 3600;
            for (var unit = 60; unit > 0 && Next == ':'; unit /= 60)
            {
                at++;
                seconds += Number(59) * unit;
            }

            return sign * seconds;
        }

        public Change Change()
        {
            var kind = Next;
            at += kind is 'M' or 'J' ? 1 : 0;
            var (month, week) = (0, 0);
            if (kind == 'M')
            {
                month = Number(12);
                Take('.');
                week = Number(5);
                Take('.');
            }

            var day = Number(kind == 'M' ? 6 : 365);
            if (kind == 'M' && (month == 0 || week == 0))
            {
                throw Fault();
            }

            var second = UsualHour;
            if (Next == '/')
            {
                at++;
                second = Clock();
            }

            return new Change(kind, month, week, day, second);
        }

        private int Number(int most)
        {
            var start = at;
            while (char.IsAsciiDigit(Next) && at - start < 4)
            {
                at++;
            }

            return int.TryParse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : throw Fault();
        }
    }
}
