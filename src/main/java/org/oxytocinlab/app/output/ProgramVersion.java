package org.oxytocinlab.app.output;

/** The version of the program. */
public final class ProgramVersion {
    private static final String UNPACKED = "unpacked";

    private ProgramVersion() {}

    /** The version in the jar, or a word that says that there is no jar. */
    public static String get() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKED : version;
    }
}
