namespace OfficePrep.Prep;

/// <summary>A point to settle with the program before the day.</summary>
/// <param name="Id">Stable id, from the doubt and the words it came from.</param>
/// <param name="About">Which part of the day, or the interview as a whole.</param>
/// <param name="Message">What is open.</param>
/// <param name="Evidence">The words it came from; empty where it is about the whole message.</param>
/// <param name="Readings">Each way to read it, the likeliest first; empty where there is nothing to choose from.</param>
public sealed record PackDoubt(string Id, string About, string Message, string Evidence, IReadOnlyList<PackReading> Readings);

/// <summary>One way to read a doubted time.</summary>
/// <param name="AsWritten">The wall clock and UTC offset of this reading.</param>
/// <param name="Moment">That moment on both clocks.</param>
public sealed record PackReading(string AsWritten, PackMoment Moment);
