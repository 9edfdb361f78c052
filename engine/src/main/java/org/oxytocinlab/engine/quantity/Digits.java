package org.oxytocinlab.engine.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many digits of a calculated number a person is shown. They follow the quantity and not its size, so that table, figure and
 * sentence agree: minutes, millilitres and Montevideo units whole, sodium with one decimal, oxytocin with two digits at least.
 */
public final class Digits {
    /** What stands where an interval, or a number, cannot be given. */
    public static final String NONE = "–";

    /** From so many women on, a share has a decimal. */
    public static final int MANY_WOMEN = 1000;

    /** Less than this is what the arithmetic of a computer leaves of nothing. */
    private static final double ROUNDING = 1e-9;

    private static final double PERCENT = 100;
    private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_UP);

    private Digits() {}

    /** A value, without its unit: "136.0" mmol/L, "14.1" mU/min, "0.034" IU; a dash for what is no number. */
    public static String of(double value, Unit unit) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        BigDecimal rounded = exact(value).setScale(decimals(unit), RoundingMode.HALF_UP);
        boolean vanishes = isSmallToo(unit) && Math.abs(value) > ROUNDING && rounded.precision() < 2;
        return plain(vanishes ? finer(value, rounded) : rounded, unit);
    }

    /** A value in its unit: "14.1 mU/min". */
    public static String withUnit(double value, Unit unit) {
        return unit == Unit.ONE || !Double.isFinite(value) ? of(value, unit) : of(value, unit) + " " + unit.words();
    }

    /** A difference with its sign; one that is too small to be seen is said to be so, and never 0: "+4.1", "under 0.1". */
    public static String difference(double value, Unit unit) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        BigDecimal rounded = exact(value).setScale(decimals(unit), RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return Math.abs(value) <= ROUNDING ? "0" : "under " + step(unit);
        }
        return value > 0 ? "+" + plain(rounded, unit) : plain(rounded, unit);
    }

    /** The difference of two values that stand beside it: if they look equal, it does not say how they differ. */
    public static String difference(double later, double first, Unit unit) {
        double value = later - first;
        boolean alike = of(later, unit).equals(of(first, unit)) && Math.abs(value) > ROUNDING;
        return alike ? "under " + step(unit) : difference(value, unit);
    }

    /** A share of women: whole per cent below 1000 women, else with a decimal. */
    public static String percent(double share, int women) {
        if (!Double.isFinite(share)) {
            return NONE;
        }
        int decimals = women < MANY_WOMEN ? 0 : 1;
        return plain(exact(PERCENT * share).setScale(decimals, RoundingMode.HALF_UP), Unit.PER_CENT);
    }

    /** How far two shares of women differ, in percentage points, with the sign: "+10 points". */
    public static String points(double difference, int women) {
        if (!Double.isFinite(difference)) {
            return NONE;
        }
        String words = percent(difference, women);
        if (isNothing(words)) {
            return Math.abs(difference) <= ROUNDING ? "0" : "under " + (women < MANY_WOMEN ? "1" : "0.1");
        }
        return difference > 0 ? "+" + words : words;
    }

    /** A ratio: "1.31", "12.4", "0.07"; a dash for what is no number. */
    public static String ratio(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        if (Double.isInfinite(value)) {
            return "∞";
        }
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        BigDecimal rounded = exact(value).setScale(decimals, RoundingMode.HALF_UP);
        return size > ROUNDING && size < 0.1 ? finer(value, rounded).toPlainString() : rounded.toPlainString();
    }

    /** Smallest difference that can be seen. */
    private static String step(Unit unit) {
        return BigDecimal.ONE.movePointLeft(decimals(unit)).toPlainString();
    }

    private static int decimals(Unit unit) {
        return switch (unit.dimension()) {
            case TIME -> unit == Unit.MINUTE || unit == Unit.SECOND ? 0 : 1;
            case OXYTOCIN, NUMBER -> unit == Unit.MILLIUNIT ? 0 : 2;
            case VOLUME -> unit == Unit.LITRE ? 2 : 0;
            case FLOW -> unit == Unit.MILLILITRE_PER_HOUR ? 0 : 1;
            case PRESSURE,
                    HEART_RATE,
                    RESISTANCE,
                    WEIGHT,
                    HEIGHT,
                    OSMOLALITY,
                    MONTEVIDEO,
                    ACTIVITY,
                    PERCENT,
                    DROP_RATE,
                    DROP_FACTOR -> 0;
            default -> 1;
        };
    }

    /** Of these a little is not nothing: a rate of 0.25 mU/min is a rate. */
    private static boolean isSmallToo(Unit unit) {
        return switch (unit.dimension()) {
            case OXYTOCIN, OXYTOCIN_RATE, OXYTOCIN_CONCENTRATION, NUMBER, FLOW -> true;
            default -> false;
        };
    }

    private static BigDecimal finer(double value, BigDecimal rounded) {
        BigDecimal two = exact(value).round(TWO);
        return two.scale() > rounded.scale() ? two : rounded;
    }

    /** By the shortest spelling of the number, so that 0.15 is rounded as it is read. */
    private static BigDecimal exact(double value) {
        return BigDecimal.valueOf(value);
    }

    private static boolean isNothing(String words) {
        return words.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    }

    /** Whole numbers lose their zeros, but those of sodium and haemoglobin stay. */
    private static String plain(BigDecimal rounded, Unit unit) {
        BigDecimal whole = rounded.setScale(0, RoundingMode.HALF_UP);
        boolean keepsZero = unit == Unit.MILLIMOLE_PER_LITRE || unit == Unit.GRAM_PER_DECILITRE;
        boolean isWhole = !keepsZero && whole.compareTo(rounded) == 0;
        return (isWhole ? whole : rounded).toPlainString();
    }
}
