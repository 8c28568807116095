using NodaTime;

namespace OfficePrep.Planning;

/// <summary>What makes one offered time better than another for this applicant.</summary>
public sealed record SlotPreferences
{
    /// <summary>Hours that are liked for an interview, on the home clock; 9:00 AM to 9:00 PM.</summary>
    public HomeHours Preferred { get; init; } = new(new LocalTime(9, 0), new LocalTime(21, 0));

    /// <summary>Hours in which no interview is to begin, on the home clock; none unless the applicant says so: an interview may be worth a night.</summary>
    public HomeHours? Never { get; init; }

    /// <summary>Days of the week that are not wanted, on the home calendar; none.</summary>
    public IReadOnlyList<IsoDayOfWeek> AvoidDays { get; init; } = [];

    /// <summary>Free days wanted between two interviews, 0 to 14; 1.</summary>
    public int FreeDaysBetween { get; init; } = 1;

    /// <summary>The most interviews wanted in one week from Monday to Sunday, 1 to 14; 3.</summary>
    public int MostPerWeek { get; init; } = 3;

    /// <summary>Days wanted between the answer and the interview, 0 to 60; 3, for the program's page and a technology check 48 hours before.</summary>
    public int NoticeDays { get; init; } = 3;
}
