package org.oxytocinlab.app;

import picocli.CommandLine.IVersionProvider;

/** The version of the program. */
final class Version implements IVersionProvider {

    private static final String UNPACKED = "unpacked";

    /** The version in the jar, or a word that says that there is no jar. */
    static String get() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKED : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Oxytocin Lab " + get(), "For teaching. Not for patient care."};
    }
}
