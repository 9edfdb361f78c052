package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Exponential;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Fetal oxygen: a contraction shuts the flow through the placenta, which stops at once and comes back slowly; between
 * contractions oxygen is taken up again.
 *
 * <pre>
 *   called: q* = R·clip(1 − (P − P_lo)/(P_hi − P_lo), q_min, 1)
 *   dq/dt = (q* − q)/τ        τ = τ_f when it falls, τ_r when it comes back
 *   dS/dt = a·q·(1 − c)·(S_max − S) − a·(S_max − S_0),  S ≥ 0
 * </pre>
 *
 * R is the reserve, 1 for a healthy placenta; c, what a pressed cord shuts. S at rest is S_0 where R is 1. A surrogate for teaching:
 * a mean saturation, not a pressure of oxygen and no pH. Source: [brar1988], [simpson2008].
 */
public record FetalOxygen(Parameters parameters) {
    /** Where the flow begins to fall. */
    public static final Published OPEN = Published.named(
                    "pressure that leaves the placenta open",
                    "P_lo",
                    "intrauterine pressure at which its flow begins to fall")
            .is("20", Unit.MILLIMETRE_OF_MERCURY)
            .fitted("brar1988", "impedance rises linearly with pressure");

    /** Where the flow has ceased. */
    public static final Published SHUT = Published.named(
                    "pressure that shuts the placenta", "P_hi", "intrauterine pressure at which its flow ceases")
            .is("65", Unit.MILLIMETRE_OF_MERCURY)
            .fitted("brar1988", "end-diastolic flow is lost at a peak of 64.5 (SE 3.5) and kept at 46.5 mmHg");

    /** What is left. */
    public static final Published LEAST = Published.named(
                    "least flow through the placenta", "q_min", "share of the flow that no pressure shuts")
            .is("0.05", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("fetus-note", "table 4.1");

    /** How fast the flow stops. */
    public static final Published STOPPING = Published.named(
                    "stopping of the placental flow",
                    "τ_f",
                    "time constant with which the flow through the placenta stops")
            .is("8", Unit.SECOND)
            .fitted("fetus-note", "table 4.1");

    /** How slowly it comes back. */
    public static final Published RETURN = Published.named(
                    "return of the placental flow",
                    "τ_r",
                    "time constant with which the flow through the placenta returns")
            .is("30", Unit.SECOND)
            .fitted("fetus-note", "table 4.1; in ewes recovery follows the time of relaxation");

    /** Uptake. */
    public static final Published UPTAKE = Published.named(
                    "uptake of oxygen by the fetus", "a", "rate constant with which its saturation follows the flow")
            .is("0.27", Unit.PER_MINUTE)
            .fitted(
                    "simpson2008",
                    "falls over 30 min of 20 % at 5 to 6 and of 29 % at 6 or more contractions per 10 min");

    /** The highest that can be reached. */
    public static final Published HIGHEST = Published.named(
                    "highest fetal saturation", "S_max", "saturation that unlimited flow would reach")
            .is("86", Unit.PER_CENT)
            .fitted("simpson2008", "the same numbers");

    /** Without contractions. */
    public static final Published AT_REST = Published.named(
                    "fetal saturation at rest", "S_0", "fetal oxygen saturation without contractions")
            .is("62", Unit.PER_CENT)
            .measured("dildy1994", "62 (SD 9) early in the first stage");

    /**
     * What the equations need.
     *
     * @param open P_lo [mmHg]
     * @param shut P_hi [mmHg]
     * @param least q_min [1]
     * @param stopping τ_f [min]
     * @param returning τ_r [min]
     * @param uptake a [1/min]
     * @param highest S_max [%]
     * @param atRest S_0 [%]
     */
    public record Parameters(
            double open,
            double shut,
            double least,
            double stopping,
            double returning,
            double uptake,
            double highest,
            double atRest) {}

    /** The room under the settings of a case. */
    public static FetalOxygen of(Values set) {
        return new FetalOxygen(new Parameters(
                set.value(OPEN),
                set.value(SHUT),
                set.value(LEAST),
                set.value(STOPPING),
                set.value(RETURN),
                set.value(UPTAKE),
                set.value(HIGHEST),
                set.value(AT_REST)));
    }

    /** q*, the flow that a pressure [mmHg] leaves, as a share of that of a healthy placenta. */
    public double called(double pressure, double reserve) {
        double open = 1 - (pressure - parameters.open) / (parameters.shut - parameters.open);
        return reserve * Math.min(1, Math.max(parameters.least, open));
    }

    /**
     * Where the fetus is.
     *
     * @param flow q, through the placenta, as a share of that of a healthy one at rest [1]
     * @param saturation S [%]
     */
    public record Supply(double flow, double saturation) {}

    /** At rest, without contractions. */
    public Supply atRest(double reserve) {
        return new Supply(reserve, settled(reserve));
    }

    /**
     * After so many minutes, few enough that the call does not change, from the flow in the middle.
     *
     * @param open share of the flow through the cord that is left, above 0 [1]
     */
    public Supply after(Supply before, double called, double open, double minutes) {
        double middle = flow(before.flow, called, minutes / 2);
        return new Supply(flow(before.flow, called, minutes), saturation(before.saturation, middle * open, minutes));
    }

    private double flow(double flow, double called, double minutes) {
        double constant = called < flow ? parameters.stopping : parameters.returning;
        return called + (flow - called) * Exponential.of(-minutes / constant);
    }

    private double saturation(double saturation, double flow, double minutes) {
        double settled = settled(flow);
        // Where none is left, none can be used.
        return Math.max(0, settled + (saturation - settled) * Exponential.of(-parameters.uptake * flow * minutes));
    }

    /** S at which uptake and use are equal [%]. */
    private double settled(double flow) {
        return parameters.highest - (parameters.highest - parameters.atRest) / flow;
    }
}
