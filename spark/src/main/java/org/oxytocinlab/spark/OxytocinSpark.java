package org.oxytocinlab.spark;

import org.oxytocinlab.app.Oxytocin;

/** The command {@code oxytocin} for {@code spark-submit}: the women of a trial are followed by the cluster. */
public final class OxytocinSpark {
    private OxytocinSpark() {}

    /** Runs one command line and ends with its exit code. */
    public static void main(String... arguments) {
        int exitCode;
        try (SparkCluster cluster = new SparkCluster()) {
            exitCode = Oxytocin.answer(cluster, arguments);
        }
        System.exit(exitCode);
    }
}
