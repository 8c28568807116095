namespace OfficePrep.Server;

/// <summary>A setting that cannot be used.</summary>
/// <param name="sentence">What is wrong, where, and what to do.</param>
internal sealed class SettingsException(string sentence) : Exception(sentence);
