package org.oxytocinlab.engine.study;

import java.util.Arrays;
import java.util.List;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.SodiumRisk;

/** An endpoint of a trial: one number for each woman. Never the outcome of a birth, which no pump and no uterus decide. */
public enum Measure {
    /** Whether the counted rate ever reached what the trial calls adequate. */
    ADEQUATE("adequate contractions", Unit.ONE, Kind.SHARE),
    /** From the start of the case; by the count over 30 min. */
    MINUTES_TO_ADEQUATE("minutes to adequate contractions", Unit.MINUTE, Kind.TIME),
    /** The rate in force when contractions first were adequate; at a step it is the old one. */
    RATE_WHEN_ADEQUATE("rate when first adequate", Unit.MILLIUNIT_PER_MINUTE, Kind.CONDITIONAL),
    HIGHEST_RATE("highest oxytocin rate", Unit.MILLIUNIT_PER_MINUTE, Kind.NUMBER),
    /** Everything given, over the whole time of the case. */
    MEAN_RATE("mean oxytocin rate", Unit.MILLIUNIT_PER_MINUTE, Kind.NUMBER),
    TOTAL_OXYTOCIN("total oxytocin", Unit.INTERNATIONAL_UNIT, Kind.NUMBER),
    /** Whether contractions ever came too often, by the trial's own definition. */
    TACHYSYSTOLE("tachysystole", Unit.ONE, Kind.SHARE),
    MINUTES_OF_TACHYSYSTOLE("minutes of tachysystole", Unit.MINUTE, Kind.NUMBER),
    /** Whether a rule for safety ever lowered, halved or stopped the drip. */
    DOSE_CUT("a dose cut for safety", Unit.ONE, Kind.SHARE),
    DOSE_CUTS("dose cuts for safety", Unit.ONE, Kind.NUMBER),
    /** By the model's rate, 3 to 5 per 10 min. */
    MINUTES_IN_GOAL("minutes in goal", Unit.MINUTE, Kind.NUMBER),
    /** Counted over 30 min. */
    HIGHEST_MONTEVIDEO("highest counted Montevideo units", Unit.MONTEVIDEO_UNIT, Kind.NUMBER),
    /** Whether the highest rate of the protocol was ordered and contractions never were adequate. */
    CEILING_WITHOUT_EFFECT("ceiling without effect", Unit.ONE, Kind.SHARE),
    LOWEST_SODIUM("lowest plasma sodium", Unit.MILLIMOLE_PER_LITRE, Kind.NUMBER),
    SODIUM_GREEN(SodiumRisk.GREEN),
    SODIUM_YELLOW(SodiumRisk.YELLOW),
    SODIUM_ORANGE(SodiumRisk.ORANGE),
    SODIUM_RED(SodiumRisk.RED),
    SODIUM_BLACK(SodiumRisk.BLACK);

    /** What sort of number it is. */
    public enum Kind {
        /** A number that every woman has. */
        NUMBER,
        /** A time that never comes to some women; for them it is longer than any. */
        TIME,
        /** A number that a woman lacks to whom it never happened, and that says nothing of her. */
        CONDITIONAL,
        /** 1 for a woman to whom it happened, else 0. */
        SHARE
    }

    /** All of them, in the order of tables. */
    public static final List<Measure> ALL = List.of(values());

    private final String words;
    private final Unit unit;
    private final Kind kind;

    Measure(String words, Unit unit, Kind kind) {
        this.words = words;
        this.unit = unit;
        this.kind = kind;
    }

    Measure(SodiumRisk band) {
        this("lowest sodium in the " + band.words().split("[:;,]")[0] + " band", Unit.ONE, Kind.SHARE);
    }

    /** The endpoint as a teacher calls it. */
    public String words() {
        return words;
    }

    /** The unit of one woman's value. */
    public Unit unit() {
        return unit;
    }

    /** What sort of number it is. */
    public Kind kind() {
        return kind;
    }

    /** Whether it is about the band in which the lowest sodium lies. */
    public boolean isSodium() {
        return name().startsWith("SODIUM_");
    }

    /** The share of women whose lowest sodium lies in a band. */
    public static Measure of(SodiumRisk band) {
        return Arrays.stream(values())
                .filter(measure -> measure.name().equals("SODIUM_" + band.name()))
                .findFirst()
                .orElseThrow();
    }
}
