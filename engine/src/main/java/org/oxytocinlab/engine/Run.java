package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.oxytocinlab.engine.Course.Start;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Inflow;
import org.oxytocinlab.engine.body.Term;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Readout;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Administration;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Supply;

/** One run: looks, gives and solves, stretch by stretch. At a look the reading comes before anything is changed. */
final class Run {
    private final Case asked;
    private final Body body;
    private final Administration administration;
    private final ContractionTrain train;
    private final List<Course> courses = new ArrayList<>();
    private final Answers answers;
    private final Attendance attendance;

    Run(Case asked, Body body, RandomStreams streams) {
        this.asked = asked;
        this.body = body;
        this.administration =
                new Administration(asked.prescription(), asked.duration().internal());
        this.train = new ContractionTrain(body, streams);
        this.answers = new Answers(body, courses, train.contractions());
        this.attendance = Attendance.of(asked.prescription(), answers, train.contractions(), streams);
    }

    /** The answer, with so many minutes between rows and a column for each of the variables. */
    Trajectory trajectory(double row, Set<Variable> columns) throws PrescriptionFault {
        follow();
        double[] times = rows(asked.duration().internal(), row);
        return new Trajectory(
                times,
                series(times, columns, answers),
                List.copyOf(train.contractions()),
                administration.happenings(),
                attendance.decisions(),
                Accounts.of(body, courses),
                answers,
                administration.notes(),
                asked.prescription().regimen().goal());
    }

    List<Term> terms(double time) throws PrescriptionFault {
        follow();
        return answers.terms(time);
    }

    private void follow() throws PrescriptionFault {
        Start start = Start.of(body);
        while (!administration.isOver()) {
            attendance.look(administration);
            start = solve(administration.next(attendance.nextLook()), start);
        }
        Optional<Span> last = administration.atTheEnd();
        if (last.isPresent()) {
            solve(last.get(), start);
        }
    }

    private Start solve(Span span, Start start) {
        Course course = Course.of(body, span, inflow(span.supply()), start);
        courses.add(course);
        train.extend(course.uterine());
        return course.end();
    }

    private Inflow inflow(Supply supply) {
        double atStart = body.waterLoop().vasopressin().parameters().stress();
        double stress = Double.isNaN(supply.stress()) ? atStart : supply.stress();
        return new Inflow(supply.oxytocin(), supply.water(), supply.electrolytes(), stress);
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

    private static Map<Variable, double[]> series(double[] times, Set<Variable> columns, Readout answers) {
        Map<Variable, double[]> series = new EnumMap<>(Variable.class);
        columns.forEach(variable -> series.put(variable, new double[times.length]));
        // Row by row: all variables of a row share the states of its time.
        for (int i = 0; i < times.length; i++) {
            for (Map.Entry<Variable, double[]> column : series.entrySet()) {
                column.getValue()[i] = answers.value(column.getKey(), times[i]);
            }
        }
        return series;
    }
}
