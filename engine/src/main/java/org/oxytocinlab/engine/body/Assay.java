package org.oxytocinlab.engine.body;

/**
 * How a laboratory would print a plasma level: published levels differ by a factor of 20 between assays. Only the
 * display changes, never the response [buckley2023, thornton1990].
 */
public enum Assay {
    STANDARD("standard", 1.0, 0.0),
    /** Fuchs 1983 in the table of Buckley 2023. */
    CLASSICAL_RIA("classical RIA", 6.0, 1.2),
    /** Thornton 1990. */
    SPECIFIC_RIA("specific RIA", 0.24, 1.6);

    private final String words;
    private final double gain;
    private final double offset;

    Assay(String words, double gain, double offset) {
        this.words = words;
        this.gain = gain;
        this.offset = offset;
    }

    /** The name in a case. */
    public String words() {
        return words;
    }

    /** What this assay prints for a true level, both in pg/mL. */
    public double displayed(double level) {
        return gain * level + offset;
    }
}
