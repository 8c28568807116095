namespace OfficePrep.Prep;

/// <summary>Someone whom the applicant will meet.</summary>
/// <param name="Id">Stable id, from the name.</param>
/// <param name="Name">Name and title as written.</param>
public sealed record PackPerson(string Id, string Name);
