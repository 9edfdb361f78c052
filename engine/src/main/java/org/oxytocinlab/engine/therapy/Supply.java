package org.oxytocinlab.engine.therapy;

import java.util.List;
import java.util.stream.Stream;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;

/**
 * What flows into the woman while nothing is changed.
 *
 * @param order rate as ordered, in its own unit
 * @param pump oxytocin that the infusion delivers [mU/min]
 * @param believed what whoever reads the display or the drops believes to be given [mU/min]
 * @param injection oxytocin from boluses that take time [mU/min]
 * @param carrier fluid that brings the infused oxytocin [L/min]
 * @param water all fluid but that of the lines, the carrier included [L/min]
 * @param electrolytes sodium and potassium of that fluid [mmol/min]
 * @param stress vasopressin towards which stress drifts [pg/mL]; not a number while a case says nothing
 * @param lines what the lines of other drugs bring, in the order of the prescription
 */
public record Supply(
        Quantity order,
        double pump,
        double believed,
        double injection,
        double carrier,
        double water,
        double electrolytes,
        double stress,
        List<OfLine> lines) {

    /**
     * What one line of another drug brings.
     *
     * @param of the drug
     * @param rate by the pump and by slow boluses [its unit/min]
     * @param carrier fluid that brings it [L/min]
     * @param electrolytes sodium and potassium of that fluid [mmol/min]
     */
    public record OfLine(Substance of, double rate, double carrier, double electrolytes) {}

    /** Oxytocin into the vein by any way [mU/min]. */
    public double oxytocin() {
        return pump + injection;
    }

    /** All fluid [L/min]. */
    public double allWater() {
        double sum = water;
        for (OfLine line : lines) {
            sum += line.carrier();
        }
        return sum;
    }

    /** Sodium and potassium of all fluid [mmol/min]. */
    public double allElectrolytes() {
        double sum = electrolytes;
        for (OfLine line : lines) {
            sum += line.electrolytes();
        }
        return sum;
    }

    /** How much of a substance flows by all ways [its unit per minute]. */
    public double rate(Substance substance) {
        double sum = besideDrugs(substance);
        for (OfLine line : lines) {
            sum += line.of() == substance ? line.rate() : 0;
        }
        return sum;
    }

    private double besideDrugs(Substance substance) {
        if (substance == Substance.WATER) {
            return allWater();
        }
        if (substance == Substance.ELECTROLYTES) {
            return allElectrolytes();
        }
        return substance == Substance.OXYTOCIN ? oxytocin() : 0;
    }

    /**
     * Whether nothing flows otherwise. Two records with a number that is not one are equal in Java and differ where the
     * engine is compiled for a browser, which would cut a stretch in two there, hence number by number.
     */
    public boolean flowsLike(Supply other) {
        return order.equals(other.order)
                && Double.compare(pump, other.pump) == 0
                && Double.compare(believed, other.believed) == 0
                && Double.compare(injection, other.injection) == 0
                && Double.compare(carrier, other.carrier) == 0
                && Double.compare(water, other.water) == 0
                && Double.compare(electrolytes, other.electrolytes) == 0
                && Double.compare(stress, other.stress) == 0
                && lines.equals(other.lines);
    }

    /** The same as if there were no lines. */
    public Supply besideLines() {
        return lines.isEmpty() ? this : with(List.of());
    }

    /** The same with one line more. */
    Supply with(OfLine line) {
        return with(Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    private Supply with(List<OfLine> other) {
        return new Supply(order, pump, believed, injection, carrier, water, electrolytes, stress, other);
    }
}
