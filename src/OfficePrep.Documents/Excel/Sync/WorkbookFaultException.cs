namespace OfficePrep.Documents.Excel.Sync;

/// <summary>A workbook that cannot be used; nothing was written. The message is the one sentence for the person, without the file's name.</summary>
internal sealed class WorkbookFaultException : Exception
{
    public WorkbookFaultException()
    {
    }

    public WorkbookFaultException(string message)
        : base(message)
    {
    }

    public WorkbookFaultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
