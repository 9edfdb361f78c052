package org.oxytocinlab.engine.pharmacology;

import org.apache.commons.math3.util.FastMath;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * Plasma: infused oxytocin in one well-stirred compartment, or in two that exchange it.
 *
 * <pre>
 *   dAc/dt = R − (k10 + k12)·Ac + k21·Ap      C = Ac/Vc
 *   dAp/dt = k12·Ac − k21·Ap                  k10 = CL/Vc, k12 = Q12/Vc, k21 = Q12/Vp
 * </pre>
 *
 * Assumes linear kinetics; one compartment is Q12 = 0 with Vc = CL·t½/ln 2, so that a change of the half-life keeps the
 * clearance and with it every plateau. Source: [degroot1995], [ofost-smpc].
 */
public record Plasma(Parameters parameters) {
    /** Half-life of the one-compartment variant. */
    public static final Published HALF_LIFE = Published.named(
                    "plasma half-life", "t½", "half-life in plasma, one compartment")
            .is("3", Unit.MINUTE)
            .measured("textbook", "oxytocin, pharmacokinetics: about 3 min");

    /** Clearance, the same in both variants. */
    public static final Published CLEARANCE = Published.named("clearance", "CL", "plasma cleared of oxytocin, at term")
            .is("1.4", Unit.LITRE_PER_MINUTE)
            .fitted("ofost-smpc", "2-5 µU/mL at 4 mU/min in pregnancy at term");

    /** Central volume of the two-compartment variant. */
    public static final Published CENTRAL_VOLUME = Published.named(
                    "central volume", "Vc", "volume of the central compartment, two compartments")
            .is("7.04", Unit.LITRE)
            .derived("degroot1995", "solved from half-lives 2.94 and 19.8 min, Vss 12.2 L and CL");

    /** Exchange flow of the two-compartment variant. */
    public static final Published EXCHANGE = Published.named(
                    "exchange flow", "Q12", "flow between the compartments, two compartments")
            .is("0.214", Unit.LITRE_PER_MINUTE)
            .derived("degroot1995", "solved from half-lives 2.94 and 19.8 min, Vss 12.2 L and CL");

    /** Peripheral volume of the two-compartment variant. */
    public static final Published PERIPHERAL_VOLUME = Published.named(
                    "peripheral volume", "Vp", "volume of the peripheral compartment, two compartments")
            .is("5.16", Unit.LITRE)
            .derived("degroot1995", "solved from half-lives 2.94 and 19.8 min, Vss 12.2 L and CL");

    /** Mass of a unit, for levels in pg/mL. */
    public static final Published MASS = Published.named(
                    "mass of a unit", "m", "mass of one international unit; 1 µU/mL is as many pg/mL")
            .is("1.67", Unit.MICROGRAM_PER_UNIT)
            .measured("indus-label", "5 IU = 8.33 µg, 10 IU = 16.66 µg");

    /**
     * What the equations need.
     *
     * @param clearance CL, plasma cleared of oxytocin [L/min]
     * @param centralVolume Vc, volume of the central compartment [L]
     * @param exchange Q12, flow between the compartments, 0 for one compartment [L/min]
     * @param peripheralVolume Vp, volume of the peripheral compartment [L]
     */
    public record Parameters(double clearance, double centralVolume, double exchange, double peripheralVolume) {

        /** One compartment with this clearance [L/min] and half-life [min]. */
        public static Parameters oneCompartment(double clearance, double halfLife) {
            return new Parameters(clearance, clearance * halfLife / FastMath.log(2), 0, 1);
        }
    }

    /** C, level in plasma of an amount [mU] in the central compartment [mU/L = µU/mL]. */
    public double concentration(double central) {
        return central / parameters.centralVolume;
    }

    /** CL·C, amount cleared per minute [mU/min]. */
    public double clearanceRate(double central) {
        return parameters.clearance * concentration(central);
    }

    /** k12·Ac, flow from the central into the peripheral compartment [mU/min]. */
    public double outwardRate(double central) {
        return parameters.exchange * concentration(central);
    }

    /** k21·Ap, flow from the peripheral back into the central compartment [mU/min]. */
    public double inwardRate(double peripheral) {
        return parameters.exchange * peripheral / parameters.peripheralVolume;
    }
}
