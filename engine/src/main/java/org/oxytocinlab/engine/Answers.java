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
import org.oxytocinlab.engine.body.Moments;
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

    /** For many times at once. */
    private final Moments all;

    private final Columns columns;

    private final Memory memory;
    private final int turn;
    private int current;

    Answers(Body body, List<Course> courses, List<Contraction> contractions, Memory memory) {
        this.body = body;
        this.memory = memory;
        this.turn = memory.turn();
        this.courses = courses;
        this.count = new Count(contractions);
        this.all = new Moments(memory, this::states);
        this.columns = new Columns(memory, this::move);
        body.loops().forEach(this::ask);
        answers.put(
                Variable.OXYTOCIN_RATE, Answer.steady(() -> course().supply().pump()));
        answers.put(
                Variable.BELIEVED_RATE, Answer.steady(() -> course().supply().believed()));
        answers.put(
                Variable.CARRIER_FLOW,
                Answer.steady(() -> course().supply().carrier()).in(Unit.MILLILITRE_PER_HOUR));
        answers.put(Variable.OXYTOCIN_GIVEN, total(Substance.OXYTOCIN));
        answers.put(Variable.FLUID_IN, total(Substance.WATER).in(Unit.MILLILITRE));
        CountedAnswers counted = new CountedAnswers(contractions, memory);
        answers.put(Variable.CONTRACTIONS_COUNTED, untilBirth(counted.perTenMinutes()));
        answers.put(Variable.MONTEVIDEO_COUNTED, untilBirth(counted.montevideoUnits()));
        answers.put(Variable.PRESSURE, this::pressure);
        atStart.put(Variable.OXYTOCIN_GIVEN, 0.0);
        atStart.put(Variable.FLUID_IN, 0.0);
    }

    private static Answer total(Substance substance) {
        return Answer.of(now -> now.total(substance), (all, values) -> all.total(substance, values));
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
        columns.complete(answer(variable), times, values, first, end);
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

    /** The values of some variables at some times in order: those of a stretch share the states of their times. */
    synchronized Map<Variable, double[]> series(double[] times, Set<Variable> variables) {
        Answer[] asked = variables.stream().map(this::answer).toArray(Answer[]::new);
        double[][] filled = columns.of(asked, times);
        Map<Variable, double[]> series = new EnumMap<>(Variable.class);
        int next = 0;
        for (Variable variable : variables) {
            series.put(variable, filled[next++]);
        }
        return series;
    }

    /** Moves to as many times of the stretch of the first as can be asked at once. */
    private Moments move(double[] times, int first, int count) {
        find(times[first]);
        boolean isLast = current == courses.size() - 1;
        int end = first + 1;
        while (end < Math.min(count, first + Moments.MOST) && (isLast || times[end] < course().until())) {
            end++;
        }
        return course().move(all, times, first, end);
    }

    @Override
    public double[] changes() {
        double[] changes = new double[courses.size()];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = courses.get(i).from();
        }
        return changes;
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
            loop.rates(move(one, time), words);
            loop.balances(move(one, time), words);
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

    private void states(State state, double[] times, int count, double[] values) {
        course().solution(state.stage()).at(state.place(), times, count, values);
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
