package org.oxytocinlab.engine.clinic;

/** Risk bands of plasma sodium in labour, half-open from below [erbp2014, tog2022]. */
public enum SodiumRisk {
    GREEN(133, "usual range"),
    YELLOW(130, "mild: recheck"),
    ORANGE(125, "moderate: nausea, headache; restrict fluid"),
    RED(120, "profound: vomiting, drowsiness; stop oxytocin"),
    BLACK(Double.NEGATIVE_INFINITY, "seizure, coma");

    private final double from;
    private final String words;

    SodiumRisk(double from, String words) {
        this.from = from;
        this.words = words;
    }

    /** Lower limit of the band, which belongs to it [mmol/L]. */
    public double from() {
        return from;
    }

    /** What to expect and to do, in a few words. */
    public String words() {
        return words;
    }

    /** The band of a plasma sodium [mmol/L]. */
    public static SodiumRisk of(double sodium) {
        for (SodiumRisk band : values()) {
            if (sodium >= band.from) {
                return band;
            }
        }
        return BLACK;
    }
}
