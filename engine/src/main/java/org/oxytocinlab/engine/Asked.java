package org.oxytocinlab.engine;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Given;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.body.Series;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.State;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.solver.Levels;

/** What a solver asks of a loop during one stretch. */
final class Asked implements Rates, Series {
    private static final double[] NONE = {};

    private final Mechanism.Part part;
    private final Given taken;
    private final @Nullable Levels[] read;

    /** At which many rates are asked. */
    private double[] times = NONE;

    /**
     * Of a loop.
     *
     * @param taken what flows of that which it takes
     * @param read the earlier stages that it reads, in their order; null for one that is not solved
     */
    Asked(Mechanism.Part part, Given taken, @Nullable Levels[] read) {
        this.part = part;
        this.taken = taken;
        this.read = read;
    }

    @Override
    public void at(double time, double[] state, double[] rates) {
        part.loop().rates(moment(time, state), part.ear().sum().into(rates));
    }

    private Moment moment(double time, double[] state) {
        return part.ear().in(this).at(time, taken).with(part.stage(), state);
    }

    @Override
    public boolean across(double[] asked, double[][] rates) {
        times = asked;
        return part.loop().rates(this, rates);
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
        Moment moment = part.ear().in(this);
        taken.total(substance, times, times.length, values);
        if (moment.isDrained()) {
            for (int i = 0; i < times.length; i++) {
                values[i] -= moment.at(times[i], taken).taken(substance);
            }
        }
    }

    /** One state of an earlier stage: a loop reads few of them, and each time another. */
    double state(State state, double time) {
        return earlier(state.stage()).at(state.place(), time);
    }

    private Levels earlier(Stage other) {
        for (int i = 0; i < read.length; i++) {
            Levels levels = read[i];
            if (levels != null && part.reads().get(i) == other) {
                return levels;
            }
        }
        throw new IllegalStateException("the stage " + part.stage() + " cannot read the stage " + other
                + ", which is not solved yet or not among those that it says it reads");
    }

    @Override
    public void ahead(double from, double length, double[] nodes) {
        for (Levels levels : read) {
            if (levels != null) {
                levels.ahead(from, length, nodes);
            }
        }
    }

    @Override
    public void demand(double time, double[] state) {
        part.loop().demandWithin(moment(time, state));
    }
}
