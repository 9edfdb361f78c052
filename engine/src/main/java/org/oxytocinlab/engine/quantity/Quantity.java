package org.oxytocinlab.engine.quantity;

import java.math.BigDecimal;

/**
 * An exact decimal with its unit, kept as it was written so that it can be printed again without loss.
 *
 * @param value the number in the unit given, without superfluous zeros
 * @param unit the unit in which it was written
 */
public record Quantity(BigDecimal value, Unit unit) implements Comparable<Quantity> {

    /** Two spellings of one number, 2.0 and 2, are the same quantity. */
    public Quantity {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** A quantity from a decimal literal, for numbers written in code. */
    public static Quantity of(String value, Unit unit) {
        return new Quantity(new BigDecimal(value), unit);
    }

    /** A quantity from a number, by its shortest exact spelling. */
    public static Quantity of(double value, Unit unit) {
        return new Quantity(BigDecimal.valueOf(value), unit);
    }

    /** Minutes, the engine's own unit of time. */
    public static Quantity minutes(double value) {
        return of(value, Unit.MINUTE);
    }

    /** What the number measures. */
    public Dimension dimension() {
        return unit.dimension();
    }

    /** The value counted in the engine's own unit of its dimension. */
    public double internal() {
        return unit.internal(value);
    }

    /** The same unit with another number. */
    public Quantity with(BigDecimal other) {
        return new Quantity(other, unit);
    }

    /** Sum with a quantity of the same unit, exact. */
    public Quantity plus(Quantity other) {
        if (other.unit != unit) {
            throw new IllegalArgumentException("cannot add " + other + " to " + this);
        }
        return with(value.add(other.value));
    }

    /** Exactly half. */
    public Quantity halved() {
        return with(value.multiply(new BigDecimal("0.5")));
    }

    /** Whether the number is zero. */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /** The same number in the same unit. Written out, as that of {@link Published}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that && unit == that.unit && value.equals(that.value);
    }

    /** By the number alone; the mark of a unit differs between two runs. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Order by size; only quantities of one dimension can be compared. */
    @Override
    public int compareTo(Quantity other) {
        if (other.dimension() != dimension()) {
            throw new IllegalArgumentException("cannot compare " + other + " with " + this);
        }
        return unit == other.unit ? value.compareTo(other.value) : Double.compare(internal(), other.internal());
    }

    /** As a person writes it: "6 mU/min", and "0.3" for a plain number. */
    @Override
    public String toString() {
        if (unit == Unit.DAY_OF_PREGNANCY && value.scale() <= 0) {
            return TimeText.weeks(value);
        }
        String number = value.toPlainString();
        return unit.symbol().isEmpty() ? number : number + " " + unit.symbol();
    }
}
