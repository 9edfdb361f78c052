package org.oxytocinlab.charts.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.ink.ArmLook;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * One of the runs that a picture compares.
 *
 * @param name written beside its curves
 * @param look of its curves, in every panel the same
 */
public record ComparedRun(String name, Trajectory run, Look look) {

    /** The arms of a picture, each with a look of its own. */
    public static List<ComparedRun> all(List<String> names, List<Trajectory> runs) {
        if (names.size() != runs.size() || runs.size() < 2 || runs.size() > ArmLook.MOST) {
            throw new IllegalArgumentException(
                    "two to six arms, each with a name: " + runs.size() + " runs, " + names.size() + " names");
        }
        return IntStream.range(0, runs.size())
                .mapToObj(i -> new ComparedRun(names.get(i), runs.get(i), ArmLook.of(i)))
                .toList();
    }

    /**
     * One curve of each arm that has the variable, the last arm first: the first ends up at the bottom, where its solid
     * line shows between the dashes of an arm that runs along it.
     */
    public static List<Curve> curves(List<ComparedRun> arms, Function<Trajectory, Samples> course, Variable variable) {
        List<Curve> curves = new ArrayList<>();
        for (ComparedRun arm : arms) {
            if (arm.run.series().containsKey(variable)) {
                curves.add(0, new Curve(arm.name, course.apply(arm.run), arm.look));
            }
        }
        return curves;
    }
}
