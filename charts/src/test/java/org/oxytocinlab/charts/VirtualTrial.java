package org.oxytocinlab.charts;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.course.BandCourse;
import org.oxytocinlab.charts.course.BandPanel;
import org.oxytocinlab.charts.trial.DistributionPanel;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/** Women who were never simulated, for figures of a trial. */
public final class VirtualTrial {
    public static final List<String> ARMS =
            List.of("low dose", "high dose", "middle dose", "every 60 min", "4 by 4", "3 by 3");
    public static final String NOTE = "line: median, band: 5–95 % of 1000 virtual women";

    private static final double[] TIMES =
            IntStream.rangeClosed(0, 72).mapToDouble(i -> 10 * i).toArray();

    private VirtualTrial() {}

    /** A course that rises to a level: the band lies a third below and above. */
    public static BandCourse course(String arm, double level) {
        return course(arm, time -> level * (1 - Math.exp(-time / 120)), 1.0 / 3);
    }

    public static BandCourse course(String arm, DoubleUnaryOperator median, double width) {
        return new BandCourse(
                arm,
                TIMES,
                Arrays.stream(TIMES)
                        .map(time -> (1 - width) * median.applyAsDouble(time))
                        .toArray(),
                Arrays.stream(TIMES).map(median).toArray(),
                Arrays.stream(TIMES)
                        .map(time -> (1 + width) * median.applyAsDouble(time))
                        .toArray());
    }

    /** Four panels with so many arms. */
    public static List<BandPanel> panels(int arms) {
        return List.of(
                new BandPanel(Variable.OXYTOCIN_RATE, courses(arms, 10)),
                new BandPanel(Variable.PLASMA_OXYTOCIN, courses(arms, 8)),
                new BandPanel(Variable.CONTRACTIONS, courses(arms, 2)),
                new BandPanel(Variable.SODIUM, sodium(arms)));
    }

    /** Results of 200 women, evenly from a lowest to a highest; the last ones never came to one. */
    public static double[] women(double lowest, double highest, int never) {
        return IntStream.range(0, 200)
                .mapToDouble(i -> i < 200 - never ? lowest + (highest - lowest) * i / (199 - never) : Double.NaN)
                .toArray();
    }

    /** Two panels with so many arms, the first with women who never came to a result. */
    public static List<DistributionPanel> distributions(int arms) {
        List<Integer> each = IntStream.range(0, arms).boxed().toList();
        return List.of(
                new DistributionPanel(
                        "Time to the goal",
                        Unit.HOUR,
                        each.stream()
                                .map(i -> new DistributionPanel.Women(
                                        ARMS.get(i), women(1, 11 - 4 * Math.min(i, 2), 50 - 20 * Math.min(i, 2))))
                                .toList()),
                new DistributionPanel(
                        "Lowest plasma sodium",
                        Unit.MILLIMOLE_PER_LITRE,
                        each.stream()
                                .map(i -> new DistributionPanel.Women(ARMS.get(i), women(126 + i, 136, 0)))
                                .toList()));
    }

    private static List<BandCourse> courses(int arms, double level) {
        return IntStream.range(0, arms)
                .mapToObj(i -> course(ARMS.get(i), level * (1 + i)))
                .toList();
    }

    private static List<BandCourse> sodium(int arms) {
        return IntStream.range(0, arms)
                .mapToObj(i -> course(ARMS.get(i), time -> 138 - (3 + 2 * i) * time / 720, 0.01))
                .toList();
    }
}
