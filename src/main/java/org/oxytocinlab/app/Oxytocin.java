package org.oxytocinlab.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code oxytocin}. */
@Command(
        name = "oxytocin",
        mixinStandardHelpOptions = true,
        versionProvider = Oxytocin.class,
        description = "Oxytocin Lab. For teaching. Not for patient care.")
public final class Oxytocin implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Oxytocin.class.getPackage().getImplementationVersion();
        return new String[] {"Oxytocin Lab " + (version == null ? "(unpacked)" : version)};
    }

    /** Runs one command line and ends with its exit code. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Oxytocin()).execute(arguments));
    }
}
