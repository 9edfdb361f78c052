package org.oxytocinlab.engine;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Drain;
import org.oxytocinlab.engine.body.Given;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.OutOfRange;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.body.RunningSum;
import org.oxytocinlab.engine.body.Series;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.State;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.solver.Levels;

/** What a solver asks of a loop during one stretch. */
final class Asked implements Rates, Series {
    private final Loop loop;
    private final Stage stage;
    private final Moment moment;
    private final RunningSum sum = new RunningSum();
    private final Given taken;
    private final @Nullable Levels[] read;

    /** Those that there are, as each step is said to all of them. */
    private final Levels[] known;

    /** At which many rates are asked. */
    private double[] times = {};

    /**
     * Of a loop.
     *
     * @param taken what flows of that which it takes
     * @param drains what loops take out of the accounts of others
     * @param read the earlier stages that it reads, each in its place
     */
    Asked(Loop loop, Given taken, List<Drain> drains, @Nullable Levels[] read) {
        this.loop = loop;
        this.stage = loop.stage();
        this.moment = Moment.reading(this::state).drained(drains);
        this.taken = taken;
        this.read = read;
        this.known = known(read);
    }

    private static Levels[] known(@Nullable Levels[] read) {
        int count = 0;
        for (Levels levels : read) {
            count += levels == null ? 0 : 1;
        }
        Levels[] known = new Levels[count];
        int next = 0;
        for (Levels levels : read) {
            if (levels != null) {
                known[next++] = levels;
            }
        }
        return known;
    }

    @Override
    public void at(double time, double[] state, double[] rates) {
        loop.rates(moment.at(time, taken).with(stage, state), sum.into(rates));
    }

    @Override
    public boolean across(double[] asked, double[][] rates) {
        times = asked;
        return loop.rates(this, rates);
    }

    @Override
    public void read(State state, double[] values) {
        earlier(state.stage()).at(state.place(), times, values);
    }

    @Override
    public void show(double[] asked, Consumer<Series> reader) {
        times = asked;
        reader.accept(this);
    }

    @Override
    public void times(double[] values) {
        System.arraycopy(times, 0, values, 0, times.length);
    }

    @Override
    public void entered(Substance substance, double[] values) {
        for (int i = 0; i < times.length; i++) {
            moment.at(times[i], taken);
            values[i] = moment.total(substance) - moment.taken(substance);
        }
    }

    /** One state of an earlier stage: a loop reads few of them, and each time another. */
    private double state(State state, double time) {
        return earlier(state.stage()).at(state.place(), time);
    }

    private Levels earlier(Stage other) {
        Levels levels = read[other.place()];
        if (levels == null) {
            throw new IllegalStateException("the stage " + stage + " cannot read the stage " + other
                    + ", which is not solved yet or not among those that it says it reads");
        }
        return levels;
    }

    @Override
    public void ahead(double from, double length, double[] nodes) {
        for (Levels levels : known) {
            levels.ahead(from, length, nodes);
        }
    }

    @Override
    public void demand(double time, double[] state) {
        demandWithin(loop, moment.at(time, taken).with(stage, state));
    }

    /** Ends a run that a loop cannot follow. */
    static void demandWithin(Loop loop, Moment now) {
        try {
            loop.demandWithin(now);
        } catch (OutOfRange left) {
            throw new RunFault(String.format(
                    Locale.ROOT,
                    "by %.0f min %s; the model cannot continue from there",
                    now.time(),
                    left.getMessage()));
        }
    }
}
