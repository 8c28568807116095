namespace OfficePrep.Server.Store;

/// <summary>The store cannot be used as it is set up; the message is one sentence for whoever runs the server, and holds no secret.</summary>
internal sealed class StoreUnusableException(string message, Exception? cause = null) : Exception(message, cause);
