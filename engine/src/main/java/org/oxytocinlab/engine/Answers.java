package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Answer;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Sum;
import org.oxytocinlab.engine.body.Term;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Readout;
import org.oxytocinlab.engine.result.Variable;

/** Reads every variable from the stretches of a run that are solved so far; before the first one only the start is known. */
final class Answers implements Readout {
    private final Body body;
    private final List<Course> courses;
    private final Count count;
    private final Map<Variable, Reading> readings = new EnumMap<>(Variable.class);
    private final Map<Variable, Double> atStart = new EnumMap<>(Variable.class);
    private @Nullable Course read;
    private @Nullable Moment moment;
    private double readAt;
    private int current;

    /** How a variable is read from a stretch at a moment of it. */
    private interface Reading {
        double at(Course course, Moment now);
    }

    Answers(Body body, List<Course> courses, List<Contraction> contractions) {
        this.body = body;
        this.courses = courses;
        this.count = new Count(contractions);
        body.loops().forEach(this::ask);
        readings.put(Variable.OXYTOCIN_RATE, (course, now) -> course.supply().pump());
        readings.put(Variable.BELIEVED_RATE, (course, now) -> course.supply().believed());
        readings.put(
                Variable.CARRIER_FLOW,
                (course, now) ->
                        Unit.MILLILITRE_PER_HOUR.fromInternal(course.supply().carrier()));
        readings.put(Variable.OXYTOCIN_GIVEN, (course, now) -> now.total(Substance.OXYTOCIN));
        readings.put(Variable.FLUID_IN, (course, now) -> Unit.MILLILITRE.fromInternal(now.total(Substance.WATER)));
        readings.put(Variable.CONTRACTIONS_COUNTED, (course, now) -> count.perTenMinutes(now.time()));
        readings.put(Variable.MONTEVIDEO_COUNTED, (course, now) -> count.montevideoUnits(now.time()));
        readings.put(Variable.PRESSURE, (course, now) -> pressure(now.time()));
        atStart.put(Variable.OXYTOCIN_GIVEN, 0.0);
        atStart.put(Variable.FLUID_IN, 0.0);
    }

    private void ask(Loop loop) {
        Moment start = body.atStart();
        loop.answers().forEach((variable, answer) -> readings.put(variable, (course, now) -> answer.at(now)));
        loop.knownAtStart().forEach(variable -> {
            Answer answer = loop.answers().get(variable);
            atStart.put(variable, answer == null ? Double.NaN : answer.at(start));
        });
    }

    /** One reader at a time: the dense output of a stretch is moved to the time that is read. */
    @Override
    public synchronized double value(Variable variable, double time) {
        if (courses.isEmpty()) {
            return atStart.getOrDefault(variable, Double.NaN);
        }
        Reading reading = reading(variable);
        Moment now = momentAt(time);
        return reading.at(courses.get(current), now);
    }

    /** The values of some variables at some times, row by row: all variables of a row share the states of its time. */
    synchronized Map<Variable, double[]> series(double[] times, Set<Variable> columns) {
        Map<Variable, double[]> series = new EnumMap<>(Variable.class);
        Reading[] asked = new Reading[columns.size()];
        double[][] filled = new double[columns.size()][times.length];
        int next = 0;
        for (Variable variable : columns) {
            asked[next] = reading(variable);
            series.put(variable, filled[next]);
            next++;
        }
        for (int row = 0; row < times.length; row++) {
            Moment now = momentAt(times[row]);
            Course course = courses.get(current);
            for (int column = 0; column < asked.length; column++) {
                filled[column][row] = asked[column].at(course, now);
            }
        }
        return series;
    }

    @Override
    public double[] changes() {
        return courses.stream().mapToDouble(Course::from).toArray();
    }

    /** What can be asked of this body. */
    Set<Variable> known() {
        return readings.keySet();
    }

    private Reading reading(Variable variable) {
        Reading reading = readings.get(variable);
        if (reading == null) {
            throw new IllegalArgumentException("no room answers " + variable);
        }
        return reading;
    }

    /** What drives every state at a time. */
    List<Term> terms(double time) {
        List<Term> terms = new ArrayList<>();
        Sum words = (state, why, rate) -> terms.add(new Term(state.name(), state.rateUnit(), why, rate));
        for (Loop loop : body.loops()) {
            loop.rates(momentAt(time), words);
            loop.balances(momentAt(time), words);
        }
        return terms;
    }

    private double pressure(double time) {
        double sum = value(Variable.RESTING_TONE, time);
        for (Contraction contraction : count.runningAt(time)) {
            double minutes = Unit.SECOND.internal(contraction.duration());
            sum += body.pulse().pressure(time - contraction.onset(), contraction.amplitude(), minutes);
        }
        return sum;
    }

    private Moment momentAt(double time) {
        Course course = courseAt(time);
        Moment now = moment;
        if (now == null || course != read) {
            now = course.moment();
        } else if (time == readAt) {
            return now;
        }
        moment = course.move(now, time);
        read = course;
        readAt = time;
        return now;
    }

    /** The stretch that holds a time; at a change it is the new one. Times usually come in order. */
    private Course courseAt(double time) {
        while (current > 0 && time < courses.get(current).from()) {
            current--;
        }
        while (current < courses.size() - 1 && time >= courses.get(current).until()) {
            current++;
        }
        return courses.get(current);
    }
}
