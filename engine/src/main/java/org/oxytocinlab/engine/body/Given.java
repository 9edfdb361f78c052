package org.oxytocinlab.engine.body;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Substance;

/** What enters the body while nothing is changed. It is asked for every evaluation of the rates, and allocates nothing. */
public final class Given {
    /** Before anything is given. */
    public static final Given NOTHING = new Given(List.of(), Double.NaN);

    private final Substance[] substances;
    private final Flow[] flows;
    private final double[] rates;
    private final double stress;

    /** Those that may be asked for; null where all may. */
    private final @Nullable List<Substance> taken;

    /**
     * How one substance flows.
     *
     * @param of the substance
     * @param since when it flows like this [min]
     * @param rate by all routes [its unit per minute]
     * @param before what was given of it before, pushes included [its unit]
     */
    public record Flow(Substance of, double since, double rate, double before) {

        /** What was given by a time, since the start of the run [its unit]. */
        public double total(double time) {
            return before + rate * (time - since);
        }
    }

    /**
     * What flows; of every other substance nothing does.
     *
     * @param stress vasopressin towards which stress drifts [pg/mL]; not a number for that of the start
     */
    public Given(Collection<Flow> flows, double stress) {
        this.flows = flows.toArray(Flow[]::new);
        this.substances = new Substance[this.flows.length];
        this.rates = new double[this.flows.length];
        for (int i = 0; i < rates.length; i++) {
            substances[i] = this.flows[i].of();
            rates[i] = this.flows[i].rate();
        }
        this.stress = stress;
        this.taken = null;
    }

    private Given(Given all, List<Substance> taken) {
        this.flows = all.flows;
        this.substances = all.substances;
        this.rates = all.rates;
        this.stress = all.stress;
        this.taken = taken;
    }

    /** The same for somebody who may ask for some substances only. */
    public Given only(List<Substance> taken) {
        return new Given(this, taken);
    }

    /**
     * How much of a substance flows [its unit per minute].
     *
     * @throws IllegalStateException when this is for somebody who does not take it
     */
    public double rate(Substance substance) {
        int place = place(substance);
        return place < 0 ? 0 : rates[place];
    }

    /** How a substance flows; at a rate of 0 where it does not. */
    public Flow flow(Substance substance) {
        int place = place(substance);
        return place < 0 ? new Flow(substance, 0, 0, 0) : flows[place];
    }

    /**
     * What was given of a substance by a time of the stretch, since the start of the run [its unit].
     *
     * @throws IllegalStateException when this is for somebody who does not take it
     */
    public double total(Substance substance, double time) {
        int place = place(substance);
        return place < 0 ? 0 : flows[place].total(time);
    }

    /** The same at several times. */
    public void total(Substance substance, double[] times, int count, double[] values) {
        Flow flow = flow(substance);
        for (int i = 0; i < count; i++) {
            values[i] = flow.total(times[i]);
        }
    }

    /** Vasopressin towards which stress drifts [pg/mL]; not a number for that of the start. */
    public double stress() {
        return stress;
    }

    /** The place of a substance: there are few, and each is only equal to itself; -1 for one that does not flow. */
    private int place(Substance substance) {
        if (!mayAsk(substance)) {
            throw new IllegalStateException("the rates read " + substance.words()
                    + ", which is not among the substances that their loop says it takes");
        }
        for (int i = 0; i < substances.length; i++) {
            if (substances[i] == substance) {
                return i;
            }
        }
        return -1;
    }

    private boolean mayAsk(Substance substance) {
        if (taken == null) {
            return true;
        }
        for (int i = 0; i < taken.size(); i++) {
            if (taken.get(i) == substance) {
                return true;
            }
        }
        return false;
    }
}
