package org.oxytocinlab.engine.clinic;

/** Risk bands of plasma sodium in labour, half-open from below [erbp2014, tog2022]. */
public enum SodiumRisk {
    GREEN(133, "usual range", "usual range", ""),
    YELLOW(130, "mild band", "mild", "recheck"),
    ORANGE(125, "moderate band", "moderate", "nausea, headache; restrict fluid"),
    RED(120, "profound band", "profound", "vomiting, drowsiness; stop oxytocin"),
    BLACK(Double.NEGATIVE_INFINITY, "seizure band", "seizure, coma", "");

    private final double from;
    private final String band;
    private final String severity;
    private final String advice;

    SodiumRisk(double from, String band, String severity, String advice) {
        this.from = from;
        this.band = band;
        this.severity = severity;
        this.advice = advice;
    }

    /** Lower limit of the band, which belongs to it [mmol/L]. */
    public double from() {
        return from;
    }

    /** The name of the band: "mild band". */
    public String band() {
        return band;
    }

    /** How grave it is, in a word or two. */
    public String severity() {
        return severity;
    }

    /** What to expect and to do, in a few words. */
    public String words() {
        return advice.isEmpty() ? severity : severity + ": " + advice;
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
