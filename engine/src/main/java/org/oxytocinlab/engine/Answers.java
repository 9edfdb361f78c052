package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.body.Answer;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.LabourLoop;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.LowerBound;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.State;
import org.oxytocinlab.engine.body.Sum;
import org.oxytocinlab.engine.body.Term;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.Deceleration.Kind;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Readout;
import org.oxytocinlab.engine.result.Variable;

/** Reads every variable from the stretches of a run that are solved so far; before the first one only the start is known. */
final class Answers implements Readout {
    private final Body body;
    private final List<Course> courses;
    private final Count count;
    private final Map<Variable, Answer> answers = new EnumMap<>(Variable.class);
    private final Map<Variable, LowerBound> bounds = new EnumMap<>(Variable.class);
    private final Map<Variable, Double> atStart = new EnumMap<>(Variable.class);

    /** For a variable alone, which needs few states. */
    private final Moment one = Moment.reading(this::state);

    /** For many variables at a time, which share the states of all stages. */
    private final Moment all = new Moment(this::states);

    private final Memory memory;
    private final int turn;
    private int current;

    Answers(Body body, List<Course> courses, List<Contraction> contractions, Memory memory) {
        this.body = body;
        this.memory = memory;
        this.turn = memory.turn();
        this.courses = courses;
        this.count = new Count(contractions);
        body.loops().forEach(this::ask);
        answers.put(Variable.OXYTOCIN_RATE, now -> course().supply().pump());
        answers.put(Variable.BELIEVED_RATE, now -> course().supply().believed());
        answers.put(
                Variable.CARRIER_FLOW,
                now -> Unit.MILLILITRE_PER_HOUR.fromInternal(course().supply().carrier()));
        answers.put(Variable.OXYTOCIN_GIVEN, now -> now.total(Substance.OXYTOCIN));
        answers.put(Variable.FLUID_IN, now -> Unit.MILLILITRE.fromInternal(now.total(Substance.WATER)));
        answers.put(Variable.CONTRACTIONS_COUNTED, untilBirth(now -> count.perTenMinutes(now.time())));
        answers.put(Variable.MONTEVIDEO_COUNTED, untilBirth(now -> count.montevideoUnits(now.time())));
        answers.put(Variable.PRESSURE, this::pressure);
        atStart.put(Variable.OXYTOCIN_GIVEN, 0.0);
        atStart.put(Variable.FLUID_IN, 0.0);
    }

    /** Nobody counts contractions after the birth, and nobody follows a fetus. */
    private Answer untilBirth(Answer answer) {
        boolean endsAtBirth = body.uterus() instanceof LabourLoop labour && labour.goesOn();
        return endsAtBirth ? LabourLoop.untilBirth(answer) : answer;
    }

    /** Asks a monitor of the fetus, too. */
    void ask(FetalMonitor monitor) {
        answers.put(Variable.FETAL_SATURATION, untilBirth(now -> monitor.saturation(now.time())));
        answers.put(Variable.FETAL_HEART_RATE, untilBirth(now -> monitor.heartRate(now.time())));
        atStart.put(Variable.FETAL_SATURATION, monitor.saturation(0));
        atStart.put(Variable.FETAL_HEART_RATE, monitor.heartRate(0));
        if (monitor.kinds().contains(Kind.VARIABLE)) {
            answers.put(Variable.CORD_SHUT, untilBirth(now -> monitor.cordShut(now.time())));
            atStart.put(Variable.CORD_SHUT, 0.0);
        }
    }

    private void ask(Loop loop) {
        Moment start = body.atStart();
        Map<Variable, Answer> known = loop.answers();
        answers.putAll(known);
        bounds.putAll(loop.bounds());
        loop.knownAtStart().forEach(variable -> {
            Answer answer = known.get(variable);
            atStart.put(variable, answer == null ? Double.NaN : answer.at(start));
        });
    }

    /** One reader at a time: the dense output of a stretch is moved to the time that is read. */
    @Override
    public synchronized double value(Variable variable, double time) {
        if (courses.isEmpty()) {
            return atStart.getOrDefault(variable, Double.NaN);
        }
        return answer(variable).at(move(one, time));
    }

    @Override
    public synchronized void complete(Variable variable, double[] times, double[] values, int first, int end) {
        Answer answer = answer(variable);
        for (int i = first; i < end; i++) {
            values[i] = Double.isNaN(values[i]) ? answer.at(move(one, times[i])) : values[i];
        }
    }

    /** Stretch by stretch, as in each of them nothing changes from outside. */
    @Override
    public synchronized double least(Variable variable, double from, double until) {
        LowerBound bound = bounds.get(variable);
        if (bound == null) {
            return Double.NEGATIVE_INFINITY;
        }
        double least = Double.POSITIVE_INFINITY;
        for (double time = from; time < until; time = course().until()) {
            Moment now = move(one, time);
            least = Math.min(least, bound.from(now, Math.min(until, course().until()) - time));
        }
        return least;
    }

    /** The values of some variables at some times, row by row: all variables of a row share the states of its time. */
    synchronized Map<Variable, double[]> series(double[] times, Set<Variable> columns) {
        Map<Variable, double[]> series = new EnumMap<>(Variable.class);
        Answer[] asked = new Answer[columns.size()];
        double[][] filled = new double[columns.size()][times.length];
        int next = 0;
        for (Variable variable : columns) {
            asked[next] = answer(variable);
            series.put(variable, filled[next]);
            next++;
        }
        for (int row = 0; row < times.length; row++) {
            move(all, times[row]);
            for (int column = 0; column < asked.length; column++) {
                filled[column][row] = asked[column].at(all);
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
        return answers.keySet();
    }

    private Answer answer(Variable variable) {
        Answer answer = answers.get(variable);
        if (answer == null) {
            throw new IllegalArgumentException("no room answers " + variable);
        }
        return answer;
    }

    /** What drives every state at a time. */
    List<Term> terms(double time) {
        List<Term> terms = new ArrayList<>();
        Sum words = (state, why, rate) -> terms.add(new Term(state.name(), state.rateUnit(), why, rate));
        for (Loop loop : body.loops()) {
            loop.rates(move(all, time), words);
            loop.balances(move(all, time), words);
        }
        return terms;
    }

    private double pressure(Moment now) {
        double time = now.time();
        double sum = answer(Variable.RESTING_TONE).at(now);
        for (Contraction contraction : count.runningAt(time)) {
            double minutes = Unit.SECOND.internal(contraction.duration());
            sum += body.pulse().pressure(time - contraction.onset(), contraction.amplitude(), minutes);
        }
        return sum;
    }

    private Moment move(Moment moment, double time) {
        find(time);
        return course().move(moment, time);
    }

    private double[] states(Stage stage, double time) {
        return course().solution(stage).at(time);
    }

    private double state(State state, double time) {
        return course().solution(state.stage()).at(state.place(), time);
    }

    private Course course() {
        return courses.get(current);
    }

    /** The stretch that holds a time; at a change it is the new one. Times usually come in order. */
    private void find(double time) {
        memory.demand(turn);
        while (current > 0 && time < course().from()) {
            current--;
        }
        while (current < courses.size() - 1 && time >= course().until()) {
            current++;
        }
    }
}
