package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The axis of plasma oxytocin in pg/mL, as the assay of the case prints it. */
final class MassAxis {
    /** 1 µU/mL in pg/mL: 1 IU is 1.67 µg. */
    static final double PICOGRAMS = 1.67;

    /** Assays that differ by less than this part are one. */
    private static final double SAME = 1e-4;

    private MassAxis() {}

    /** Two levels tell the line of an assay; without them it is taken to be true. */
    static Panel.SecondAxis of(Trajectory trajectory) {
        String unit = Variable.PLASMA_OXYTOCIN_MASS.unit().symbol();
        Panel.SecondAxis plain = new Panel.SecondAxis(unit, PICOGRAMS, 0);
        if (!trajectory.series().containsKey(Variable.PLASMA_OXYTOCIN_MASS)) {
            return plain;
        }
        Samples units = Sampling.rows(trajectory, Variable.PLASMA_OXYTOCIN);
        Samples mass = Sampling.rows(trajectory, Variable.PLASMA_OXYTOCIN_MASS);
        double width = units.highest(0) - units.lowest(0);
        double factor = (mass.highest(0) - mass.lowest(0)) / width;
        double offset = mass.lowest(0) - factor * units.lowest(0);
        return width > 1e-6 && factor > 0 ? new Panel.SecondAxis(unit, factor, rounded(offset)) : plain;
    }

    /** The axis of several arms, if their assays agree. */
    static Optional<Panel.SecondAxis> common(List<ComparedRun> arms) {
        List<Panel.SecondAxis> axes = arms.stream()
                .map(ComparedRun::run)
                .filter(run -> run.series().containsKey(Variable.PLASMA_OXYTOCIN))
                .map(MassAxis::of)
                .toList();
        return axes.stream().findFirst().filter(first -> axes.stream().allMatch(axis -> agree(first, axis)));
    }

    private static boolean agree(Panel.SecondAxis one, Panel.SecondAxis other) {
        return Math.abs(one.factor() - other.factor()) < SAME * one.factor()
                && Math.abs(one.offset() - other.offset()) < SAME * one.factor();
    }

    private static double rounded(double offset) {
        return Math.rint(offset * 1e6) / 1e6;
    }
}
