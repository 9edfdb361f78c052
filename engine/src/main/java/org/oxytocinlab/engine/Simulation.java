package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.oxytocinlab.engine.Course.Start;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Inflow;
import org.oxytocinlab.engine.body.WaterLoop;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Readout;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Supply;
import org.oxytocinlab.engine.therapy.Timeline;

/** Runs a case. */
public final class Simulation {
    private static final double ROW = 1;

    private Simulation() {}

    /**
     * Follows the woman of the case to its end, with one row a minute.
     *
     * @throws RunFault when the run leaves what the model can say
     * @throws IllegalArgumentException when the prescription cannot be carried out
     */
    public static Trajectory of(Case asked) {
        return of(asked, ROW);
    }

    /**
     * Follows the woman of the case to its end.
     *
     * @param row minutes between rows; the path does not depend on it
     */
    public static Trajectory of(Case asked, double row) {
        Body body = Body.of(asked.woman(), asked.settings());
        Timeline timeline = timeline(asked);
        ContractionTrain train = new ContractionTrain(body, new RandomStreams(asked.seed(), Case.ONLY_WOMAN));
        List<Course> courses = new ArrayList<>();
        Start start = Start.of(body);
        for (Span span : timeline.spans()) {
            Course course = Course.of(body, span, inflow(body, span.supply()), start);
            train.extend(course.uterine());
            courses.add(course);
            start = course.end();
            checkWater(body, course);
        }
        Answers answers = new Answers(body, courses, train.contractions());
        double[] times = rows(asked.duration().internal(), row);
        return new Trajectory(
                times,
                series(times, answers),
                List.copyOf(train.contractions()),
                timeline.happenings(),
                Accounts.of(body, timeline, start),
                answers);
    }

    private static Timeline timeline(Case asked) {
        try {
            return Timeline.of(asked.prescription(), asked.duration().internal());
        } catch (PrescriptionFault fault) {
            throw new IllegalArgumentException(fault.part() + ": " + fault.getMessage(), fault);
        }
    }

    private static Inflow inflow(Body body, Supply supply) {
        double atStart = body.waterLoop().vasopressin().parameters().stress();
        double stress = Double.isNaN(supply.stress()) ? atStart : supply.stress();
        return new Inflow(supply.oxytocin(), supply.water(), supply.electrolytes(), stress);
    }

    private static void checkWater(Body body, Course course) {
        double least = BodyWater.LEAST_SHARE
                * body.waterLoop().bodyWater().parameters().water();
        if (course.end().water()[WaterLoop.WATER] < least) {
            throw new RunFault(String.format(
                    Locale.ROOT,
                    "by %.0f min body water has fallen below %.0f %% of its start; the model cannot go on from there",
                    course.span().until(),
                    100 * BodyWater.LEAST_SHARE));
        }
    }

    private static double[] rows(double end, double row) {
        int whole = (int) Math.floor(end / row + 1e-9);
        boolean rest = end - whole * row > 1e-9;
        double[] times = new double[whole + 1 + (rest ? 1 : 0)];
        for (int i = 0; i <= whole; i++) {
            times[i] = Math.min(end, i * row);
        }
        times[times.length - 1] = end;
        return times;
    }

    private static Map<Variable, double[]> series(double[] times, Readout answers) {
        Map<Variable, double[]> series = new EnumMap<>(Variable.class);
        for (Variable variable : Variable.values()) {
            if (variable != Variable.PRESSURE) {
                double[] values = new double[times.length];
                for (int i = 0; i < times.length; i++) {
                    values[i] = answers.value(variable, times[i]);
                }
                series.put(variable, values);
            }
        }
        return series;
    }
}
