package org.oxytocinlab.charts.dose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.oxytocinlab.charts.ink.ArmLook;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.panel.Band;
import org.oxytocinlab.charts.panel.GoalAndRisk;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.PanelHead;
import org.oxytocinlab.charts.panel.Reach;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Variable;

/**
 * One answer of the body over the dose.
 *
 * @param variable whose card says heading and unit
 * @param curves one to six
 * @param law a published one, its words written beside it, or under the title where curves leave no room
 * @param lines upright ones
 * @param bands ranges that mean something
 */
public record DosePanel(
        Variable variable, List<DoseCurve> curves, Optional<DoseValues> law, List<MarkedDose> lines, List<Band> bands) {

    /** Keeps lists that nobody can change afterwards. */
    public DosePanel {
        curves = List.copyOf(curves);
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
        if (curves.isEmpty() || curves.size() > ArmLook.MOST) {
            throw new IllegalArgumentException("one to six curves a panel, not " + curves.size());
        }
    }

    /** A panel with nothing but curves. */
    public static DosePanel of(Variable variable, List<DoseCurve> curves) {
        return new DosePanel(variable, curves, Optional.empty(), List.of(), List.of());
    }

    /** The same with a published law. */
    public DosePanel withLaw(DoseValues published) {
        return new DosePanel(variable, curves, Optional.of(published), lines, bands);
    }

    /** The same with upright lines. */
    public DosePanel withLines(List<MarkedDose> doses) {
        return new DosePanel(variable, curves, law, doses, bands);
    }

    /** The same with the ranges of the quantity that mean something. */
    public DosePanel withMeaning(Optional<Goal> goal) {
        return new DosePanel(variable, curves, law, lines, GoalAndRisk.of(variable, goal));
    }

    /** What it says of its quantity; beside counts it says that the lines are the model's. */
    PanelHead head() {
        boolean isCounted = curves.stream().anyMatch(curve -> curve.counted().isPresent());
        return isCounted ? PanelHead.inFull(variable.card()) : PanelHead.of(variable.card());
    }

    /** The axis of its values. */
    Scale scale(double height) {
        List<Samples> courses = Stream.concat(
                        curves.stream().flatMap(DoseCurve::values), law.stream().map(DoseValues::values))
                .map(values -> new Samples(values, values))
                .toList();
        return Reach.of(variable, Reach.holdingZero()).around(courses, Panel.intervals((int) height));
    }

    /** Every rate at which there is a value [mU/min]. */
    DoubleStream rates() {
        return numbers(Stream.concat(
                curves.stream().flatMap(DoseCurve::rates), law.stream().map(DoseValues::rates)));
    }

    /** What each curve is at the lowest and at the highest rate, and the doses that are marked. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        curves.forEach(curve -> parts.add((curve.name().isEmpty() ? "" : curve.name() + " ") + curve.ends()));
        lines.forEach(line -> parts.add(line.words() + " mU/min"));
        return head().sentence(String.join("; ", parts));
    }

    private static DoubleStream numbers(Stream<double[]> columns) {
        return columns.flatMapToDouble(Arrays::stream).filter(Double::isFinite);
    }

    /**
     * A dose worth an upright line: "ED50 6.2 mU/min".
     *
     * @param rate above 0; more than an octave beyond the other rates there is no line [mU/min]
     */
    public record MarkedDose(double rate, String words) {}
}
