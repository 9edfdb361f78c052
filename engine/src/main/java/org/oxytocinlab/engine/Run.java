package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Term;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Administration;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Span;

/** One run: looks, gives and solves, stretch by stretch. At a look the reading comes before anything is changed. */
final class Run {
    private final Case asked;
    private final Mechanism body;
    private final Administration administration;
    private final ContractionTrain train;
    private final List<Course> courses = new ArrayList<>();
    private final Answers answers;
    private final Attendance attendance;
    private final LabourProgress progress;
    private final Secretion secretion;
    private final @Nullable FetalMonitor fetus;
    private double cut = Double.POSITIVE_INFINITY;

    Run(Case asked, Body body, RandomStreams streams) {
        this(asked, Mechanism.of(body), streams);
    }

    Run(Case asked, Mechanism mechanism, RandomStreams streams) {
        Body body = mechanism.body();
        this.asked = asked;
        this.body = mechanism;
        this.administration =
                new Administration(asked.prescription(), asked.duration().internal());
        this.train = new ContractionTrain(body, streams, mechanism.memory());
        this.answers = new Answers(body, courses, train.contractions(), mechanism.memory());
        this.progress = new LabourProgress(body, asked.settings().thirdStage().isAsked());
        this.secretion = Secretion.of(body, streams);
        this.fetus = FetalMonitor.of(
                asked.settings(), time -> answers.value(Variable.PRESSURE, time), train.contractions(), streams);
        if (fetus != null) {
            answers.ask(fetus);
        }
        this.attendance = Attendance.of(asked, answers, train.contractions(), fetus, streams);
    }

    /** The same with everything ended and begun again at a minute, as it is where something is done. */
    Run cutAt(double minute) {
        cut = minute;
        return this;
    }

    /** The answer, with so many minutes between rows and a column for each of the variables. */
    Trajectory trajectory(double row, Set<Variable> columns) throws PrescriptionFault {
        follow();
        Course last = courses.get(courses.size() - 1);
        double[] times = rows(last.until(), row);
        Set<Variable> known = EnumSet.noneOf(Variable.class);
        known.addAll(columns);
        known.retainAll(answers.known());
        return new Trajectory(
                times,
                answers.series(times, known),
                Collections.unmodifiableList(train.contractions()),
                administration.happenings(),
                attendance.decisions(),
                Accounts.of(body.body(), last),
                answers,
                notes(),
                asked.prescription().regimen().goal(),
                progress.reached(),
                Optional.ofNullable(fetus));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(administration.notes());
        Protocol protocol = asked.protocol();
        if (fetus != null && protocol != null && protocol.isStressTest()) {
            notes.add(lastGiven()
                    .map(fetus::stressTest)
                    .orElse("there was no contraction stress test: the drip never ran"));
        }
        return List.copyOf(notes);
    }

    /** When the drip stopped for good, whoever stopped it, or the run ended; nothing where it never ran [min]. */
    private Optional<Double> lastGiven() {
        return courses.stream()
                .filter(course -> course.supply().pump() > 0)
                .reduce((earlier, later) -> later)
                .map(Course::until);
    }

    List<Term> terms(double time) throws PrescriptionFault {
        follow();
        return answers.terms(time);
    }

    private void follow() throws PrescriptionFault {
        while (!administration.isOver() && !isDone()) {
            attendance.look(administration);
            Span planned = administration.plan(Math.min(Math.min(attendance.nextLook(), secretion.next()), nextCut()));
            Course course = solve(secretion.joined(planned, this::now));
            administration.advance(course.until());
            if (course.isBirth() && !course.isLast()) {
                attendance.endLabour();
                administration.endLabour(asked.settings().thirdStage().length().internal());
            }
        }
        Optional<Span> last = isDone() ? Optional.empty() : administration.atTheEnd();
        if (last.isPresent()) {
            solve(last.get());
        }
    }

    private double nextCut() {
        return cut > administration.now() + Administration.MOMENT ? cut : Double.POSITIVE_INFINITY;
    }

    private Course solve(Span span) {
        boolean isCut = Math.abs(span.from() - cut) <= Administration.MOMENT;
        Course before = last();
        Course course = isCut && before != null ? Course.cut(body, span, before) : Course.of(body, span, before);
        if (course != last()) {
            courses.add(course);
        }
        train.extend(course);
        if (fetus != null && !progress.reached().isBorn()) {
            fetus.lie(administration.isTurned());
            fetus.extend(course.until());
        }
        progress.extend(course);
        return course;
    }

    private Moment now() {
        Course last = last();
        return last == null ? body.body().atStart() : last.afterwards(body.body());
    }

    /** Whether the woman has given birth, after which there is nothing that this model can say. */
    private boolean isDone() {
        Course last = last();
        return last != null && last.isLast();
    }

    private @Nullable Course last() {
        return courses.isEmpty() ? null : courses.get(courses.size() - 1);
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
}
