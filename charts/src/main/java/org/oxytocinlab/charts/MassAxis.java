package org.oxytocinlab.charts;

import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The axis of plasma oxytocin in pg/mL, as the assay of the case prints it. */
final class MassAxis {
    /** 1 µU/mL in pg/mL: 1 IU is 1.67 µg. */
    static final double PICOGRAMS = 1.67;

    private MassAxis() {}

    /** Two levels tell the line of an assay; without them it is taken to be true. */
    static SecondAxis of(Trajectory trajectory) {
        String unit = Variable.PLASMA_OXYTOCIN_MASS.unit().symbol();
        SecondAxis plain = new SecondAxis(unit, PICOGRAMS, 0);
        if (!trajectory.series().containsKey(Variable.PLASMA_OXYTOCIN_MASS)) {
            return plain;
        }
        Samples units = Samples.rows(trajectory, Variable.PLASMA_OXYTOCIN);
        Samples mass = Samples.rows(trajectory, Variable.PLASMA_OXYTOCIN_MASS);
        double width = units.highest(0) - units.lowest(0);
        double factor = (mass.highest(0) - mass.lowest(0)) / width;
        double offset = mass.lowest(0) - factor * units.lowest(0);
        return width > 1e-6 && factor > 0 ? new SecondAxis(unit, factor, rounded(offset)) : plain;
    }

    private static double rounded(double offset) {
        return Math.rint(offset * 1e6) / 1e6;
    }
}
