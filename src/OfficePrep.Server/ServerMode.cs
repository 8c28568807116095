namespace OfficePrep.Server;

/// <summary>Where OfficePrep runs.</summary>
internal enum ServerMode
{
    /// <summary>On a person's own computer, for that person.</summary>
    Local,

    /// <summary>At a school, for everybody whom the school's tenant signs in.</summary>
    Hosted,
}
