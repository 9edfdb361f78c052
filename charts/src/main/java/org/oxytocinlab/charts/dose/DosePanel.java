package org.oxytocinlab.charts.dose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.oxytocinlab.charts.ink.ArmLook;

/**
 * One answer of the body over the dose.
 *
 * @param heading the quantity
 * @param unit of its axis
 * @param curves one to six
 * @param law a published one, its words written beside it
 * @param lines upright ones
 */
public record DosePanel(
        String heading, String unit, List<DoseCurve> curves, Optional<DoseValues> law, List<MarkedDose> lines) {

    /** Keeps lists that nobody can change afterwards. */
    public DosePanel {
        curves = List.copyOf(curves);
        lines = List.copyOf(lines);
        if (curves.isEmpty() || curves.size() > ArmLook.MOST) {
            throw new IllegalArgumentException("one to six curves a panel, not " + curves.size());
        }
    }

    /** A panel with nothing but curves. */
    public static DosePanel of(String heading, String unit, List<DoseCurve> curves) {
        return new DosePanel(heading, unit, curves, Optional.empty(), List.of());
    }

    /** The same with a published law. */
    public DosePanel withLaw(DoseValues published) {
        return new DosePanel(heading, unit, curves, Optional.of(published), lines);
    }

    /** The same with upright lines. */
    public DosePanel withLines(List<MarkedDose> doses) {
        return new DosePanel(heading, unit, curves, law, doses);
    }

    /** Every rate at which there is a value [mU/min]. */
    DoubleStream rates() {
        return numbers(Stream.concat(
                curves.stream().flatMap(DoseCurve::rates), law.stream().map(DoseValues::rates)));
    }

    /** Every value, in the unit of the panel. */
    DoubleStream values() {
        return numbers(Stream.concat(
                curves.stream().flatMap(DoseCurve::values), law.stream().map(DoseValues::values)));
    }

    /** What each curve is at the lowest and at the highest rate, and the doses that are marked. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        curves.forEach(curve -> parts.add((curve.name().isEmpty() ? "" : curve.name() + " ") + curve.ends()));
        lines.forEach(line -> parts.add(line.words() + " mU/min"));
        return heading + ", " + unit + ": " + String.join("; ", parts);
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
