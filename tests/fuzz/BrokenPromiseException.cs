namespace OfficePrep.Fuzz;

/// <summary>An outcome that the reader promises never to give.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
