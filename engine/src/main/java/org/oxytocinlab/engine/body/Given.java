package org.oxytocinlab.engine.body;

import java.util.Collection;
import java.util.List;
import org.oxytocinlab.engine.quantity.Substance;

/** What enters the body while nothing is changed. It is asked for every evaluation of the rates, and allocates nothing. */
public final class Given {
    /** Before anything is given. */
    public static final Given NOTHING = new Given(List.of(), Double.NaN);

    private final Substance[] substances;
    private final Flow[] flows;
    private final double[] rates;
    private final double stress;
    private final boolean isOpen;

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
        this(flows.toArray(Flow[]::new), stress, true);
    }

    private Given(Flow[] flows, double stress, boolean isOpen) {
        this.flows = flows;
        this.substances = new Substance[flows.length];
        this.rates = new double[flows.length];
        for (int i = 0; i < flows.length; i++) {
            substances[i] = flows[i].of();
            rates[i] = flows[i].rate();
        }
        this.stress = stress;
        this.isOpen = isOpen;
    }

    /** The same for somebody who may ask for some substances only. */
    public Given only(List<Substance> taken) {
        Flow[] kept = new Flow[taken.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = flow(taken.get(i));
        }
        return new Given(kept, stress, false);
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
    void total(Substance substance, double[] times, int count, double[] values) {
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
        for (int i = 0; i < substances.length; i++) {
            if (substances[i] == substance) {
                return i;
            }
        }
        if (!isOpen) {
            throw new IllegalStateException("the rates read " + substance.words()
                    + ", which is not among the substances that their loop says it takes");
        }
        return -1;
    }
}
