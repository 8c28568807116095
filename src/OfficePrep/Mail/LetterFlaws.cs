namespace OfficePrep.Mail;

/// <summary>Collects what could not be read as it should be while a letter is read.</summary>
internal sealed class LetterFlaws
{
    private bool isCut;
    private bool isDamaged;

    /// <summary>The flaws, each once.</summary>
    public IReadOnlyList<LetterFlaw> Found => (isCut, isDamaged) switch
    {
        (true, true) => [LetterFlaw.Truncated, LetterFlaw.Malformed],
        (true, false) => [LetterFlaw.Truncated],
        (false, true) => [LetterFlaw.Malformed],
        _ => [],
    };

    /// <summary>Notes that a limit cut something off, if it did.</summary>
    public void Cut(bool did) => isCut |= did;

    /// <summary>Notes that something was damaged, if it was.</summary>
    public void Damage(bool was) => isDamaged |= was;
}
