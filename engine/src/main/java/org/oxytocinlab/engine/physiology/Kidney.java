package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Kidney: excretes its solutes in as much water as V2 activation leaves it, and more sodium when the body is full.
 *
 * <pre>
 *   Uosm = Umin + (Umax − Umin)·X
 *   N_ss = N0·clamp(1 + g_nat·(V_ecf/V_ecf0 − 1), 0.2, 5)     dN/dt = (N_ss − N)/τ_N
 *   S    = S_ne + 2·N                                         V_u = S/Uosm
 * </pre>
 *
 * Assumes a solute load that water does not change. Source: [bie], [uosm-range].
 */
public record Kidney(Parameters parameters) {
    private static final double LEAST_NATRIURESIS = 0.2;
    private static final double MOST_NATRIURESIS = 5;

    /** Most dilute urine. */
    public static final Published LOWEST_OSMOLALITY = Published.named(
                    "lowest urine osmolality", "Umin", "most dilute urine")
            .is("50", Unit.MILLIOSMOLE_PER_KILOGRAM)
            .measured("uosm-range", "range 50-1200; 71 under a water load in [bie]");

    /** Most concentrated urine. */
    public static final Published HIGHEST_OSMOLALITY = Published.named(
                    "highest urine osmolality", "Umax", "most concentrated urine")
            .is("1000", Unit.MILLIOSMOLE_PER_KILOGRAM)
            .measured("adh-urine", "1004 ± 43 in dehydration");

    /** Solutes that are not sodium or potassium salts. */
    public static final Published OTHER_SOLUTE = Published.named(
                    "other urinary solute", "S_ne", "urea and other osmoles of the urine")
            .is("0.27", Unit.MILLIOSMOLE_PER_MINUTE)
            .chosen("diet-osmoles", "with N0 634 mOsm a day; fasting labour below a diet's 750");

    /** Sodium and potassium in the urine of a body at its normal volume. */
    public static final Published EXCRETION = Published.named(
                    "urinary sodium and potassium", "N0", "excretion at normal volume")
            .is("0.085", Unit.MILLIMOLE_PER_MINUTE)
            .chosen("diet-osmoles", "122 mmol a day, fasting labour");

    /** Gain of natriuresis. */
    public static final Published NATRIURESIS = Published.named(
                    "natriuresis gain", "g_nat", "rise of excretion for each fraction of extracellular expansion")
            .is("12", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .fitted("newmexico2023", "recovery diuresis about 600 mL/h");

    /** Delay of natriuresis. */
    public static final Published NATRIURESIS_DELAY = Published.named(
                    "natriuresis delay", "τ_N", "delay of excretion behind volume")
            .is("120", Unit.MINUTE)
            .chosen("newmexico2023", "hours");

    /**
     * What the equations need.
     *
     * @param lowest Umin, most dilute urine [mOsm/kg]
     * @param highest Umax, most concentrated urine [mOsm/kg]
     * @param otherSolute S_ne, urea and other osmoles [mOsm/min]
     * @param excretion N0, sodium and potassium at normal volume [mmol/min]
     * @param natriuresis g_nat, rise for each fraction of extracellular expansion [1]
     * @param natriuresisDelay τ_N, delay of excretion behind volume [min]
     */
    public record Parameters(
            double lowest,
            double highest,
            double otherSolute,
            double excretion,
            double natriuresis,
            double natriuresisDelay) {}

    /** The room under the settings of a case. */
    public static Kidney of(Values set) {
        return new Kidney(new Parameters(
                set.value(LOWEST_OSMOLALITY),
                set.value(HIGHEST_OSMOLALITY),
                set.value(OTHER_SOLUTE),
                set.value(EXCRETION),
                set.value(NATRIURESIS),
                set.value(NATRIURESIS_DELAY)));
    }

    /** Uosm, urine osmolality [mOsm/kg] at a V2 activation of 0 to 1. */
    public double osmolality(double activation) {
        return parameters.lowest + (parameters.highest - parameters.lowest) * activation;
    }

    /** N_ss, sodium and potassium excretion called for by an extracellular volume relative to its start [mmol/min]. */
    public double excretionAt(double relativeVolume) {
        return Math.max(lowestExcretion(), Math.min(highestExcretion(), unlimitedExcretion(relativeVolume)));
    }

    /** The same if it had no limits [mmol/min]. */
    public double unlimitedExcretion(double relativeVolume) {
        return parameters.excretion * (1 + parameters.natriuresis * (relativeVolume - 1));
    }

    /** The least that is ever called for [mmol/min]. */
    public double lowestExcretion() {
        return LEAST_NATRIURESIS * parameters.excretion;
    }

    /** The most that is ever called for [mmol/min]. */
    public double highestExcretion() {
        return MOST_NATRIURESIS * parameters.excretion;
    }

    /** Rise to or fall from an excretion of sodium and potassium, N/τ_N [mmol/min/min]. */
    public double natriuresisRate(double excretion) {
        return excretion / parameters.natriuresisDelay;
    }

    /** What an excretion of sodium and potassium does not rise above within some minutes, whatever is called for [mmol/min]. */
    public double mostExcretion(double excretion, double minutes) {
        double highest = Math.max(excretion, highestExcretion());
        return excretion + (highest - excretion) * Math.min(1, minutes / parameters.natriuresisDelay);
    }

    /** What it does not fall below [mmol/min]. */
    public double leastExcretion(double excretion, double minutes) {
        double lowest = Math.min(excretion, lowestExcretion());
        return excretion + (lowest - excretion) * Math.min(1, minutes / parameters.natriuresisDelay);
    }

    /** V_u, urine flow [L/min]. */
    public double urineFlow(double excretion, double activation) {
        return (parameters.otherSolute + 2 * excretion) / osmolality(activation);
    }
}
