package org.oxytocinlab.app;

import org.oxytocinlab.app.output.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The version, as a command prints it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Oxytocin Lab " + ProgramVersion.get(), "For teaching. Not for patient care."};
    }
}
