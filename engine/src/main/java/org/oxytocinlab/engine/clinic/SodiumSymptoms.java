package org.oxytocinlab.engine.clinic;

/**
 * Signs to expect of a low sodium: those of its band where it fell fast, and those of the next milder band where the brain
 * has adapted to more than half of the fall. The signs of a band are those of [erbp2014, tog2022]; that the rate counts more
 * than the level says [sodium-rate]; the half is a design choice [brain-note].
 */
public enum SodiumSymptoms {
    NONE("none"),
    MILD("none, or a headache"),
    MODERATE("nausea, malaise, headache, confusion"),
    PROFOUND("vomiting, drowsiness, disorientation"),
    GRAVE("a seizure, coma");

    /** Sodium of which nothing is missing [mmol/L], in the third trimester [davison1988]. */
    private static final double USUAL = 136;

    private static final double ACUTE_SHARE = 0.5;

    private final String words;

    SodiumSymptoms(String words) {
        this.words = words;
    }

    /** The signs in words: "nausea, malaise, headache, confusion". */
    public String words() {
        return words;
    }

    /**
     * What to expect.
     *
     * @param sodium in plasma [mmol/L]
     * @param index of the fall, what the brain has not adapted to yet [mmol/L]
     */
    public static SodiumSymptoms of(double sodium, double index) {
        boolean isAcute = index >= ACUTE_SHARE * (USUAL - sodium);
        return switch (SodiumRisk.of(sodium)) {
            case GREEN -> NONE;
            case YELLOW -> isAcute ? MILD : NONE;
            case ORANGE -> isAcute ? MODERATE : MILD;
            case RED -> isAcute ? PROFOUND : MODERATE;
            case BLACK -> isAcute ? GRAVE : PROFOUND;
        };
    }
}
