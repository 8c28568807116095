namespace OfficePrep.Documents.Calendar;

/// <summary>A calendar file was not written, because it could have shown a wrong hour.</summary>
public sealed class CalendarRefusedException : Exception
{
    /// <summary>With nothing said.</summary>
    public CalendarRefusedException()
    {
    }

    /// <summary>With one sentence: what is wrong and what to do.</summary>
    public CalendarRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>With one sentence and what caused it.</summary>
    public CalendarRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
