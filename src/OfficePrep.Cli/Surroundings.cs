namespace OfficePrep.Cli;

/// <summary>The world outside the command: streams, clock and environment. Tests bring their own.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Errors">Where what went wrong goes.</param>
/// <param name="Time">The clock.</param>
/// <param name="IsTerminal">Whether a person watches the output, so that colors and progress make sense.</param>
/// <param name="WantsNoColor">Whether the environment asks for no color (NO_COLOR, no-color.org).</param>
internal sealed record Surroundings(Stream Input, TextWriter Output, TextWriter Errors, TimeProvider Time, bool IsTerminal, bool WantsNoColor)
{
    /// <summary>Those of this process.</summary>
    public static Surroundings OfProcess()
    {
        // Without a byte order mark, whatever the terminal's own encoding: the minus sign of an offset must survive a pipe.
        var encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Surroundings(
            Console.OpenStandardInput(),
            new StreamWriter(Console.OpenStandardOutput(), encoding) { AutoFlush = !Console.IsOutputRedirected },
            new StreamWriter(Console.OpenStandardError(), encoding) { AutoFlush = true },
            TimeProvider.System,
            !Console.IsOutputRedirected,
            !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
    }
}
