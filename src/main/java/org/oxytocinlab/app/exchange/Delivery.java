package org.oxytocinlab.app.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Replay;
import org.oxytocinlab.engine.quantity.Push.Route;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.therapy.Administration;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Supply;

/**
 * The oxytocin that a woman really got in a run: what a protocol decided is fixed by its ledger, and what a pump gave stands in
 * place of what was ordered.
 *
 * @param spans without gap, from 0 to the end of the run
 */
public record Delivery(List<Span> spans) {

    /**
     * One dose.
     *
     * @param at when it begins [min]
     * @param minutes how long it takes, 0 for a push [min]
     * @param amount of it [mU]
     * @param rate while it lasts, 0 for a push [mU/min]
     * @param route into a vein or a muscle
     */
    public record Dose(double at, double minutes, double amount, double rate, Route route) {}

    /**
     * A rate from a time on.
     *
     * @param at since the start [min]
     * @param rate of all that flows [mU/min]
     */
    public record Step(double at, double rate) {}

    /** What was given in a run of a case. */
    public static Delivery of(Case asked, Trajectory run) {
        Case fixed = Replay.fixed(asked, run.decisions());
        double birth = run.progress().birth();
        boolean goesOn = birth > 0 && run.end() > birth;
        Administration administration = new Administration(fixed.prescription(), run.end());
        List<Span> spans = new ArrayList<>();
        try {
            while (!administration.isOver()) {
                boolean isBefore = goesOn && administration.now() < birth - Administration.MOMENT;
                spans.add(administration.next(isBefore ? birth : Double.POSITIVE_INFINITY));
                if (isBefore && administration.now() >= birth - Administration.MOMENT) {
                    administration.endLabour(run.end() - birth);
                }
            }
            if (!run.progress().isBorn() || goesOn || run.progress().isPast()) {
                administration.atTheEnd().ifPresent(spans::add);
            }
        } catch (PrescriptionFault fault) {
            throw new IllegalStateException("a run was carried out that cannot be", fault);
        }
        return new Delivery(List.copyOf(spans));
    }

    /** Dose by dose in order of time; the pump and boluses that take time each have doses of their own. */
    public List<Dose> doses() {
        List<Dose> doses = new ArrayList<>();
        addPushes(doses);
        addInfusions(doses, Supply::pump);
        addInfusions(doses, Supply::injection);
        doses.sort(Comparator.comparingDouble(Dose::at));
        return doses;
    }

    /** The rate of all that flows into the vein, whenever it changes; the first is that of the start. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Span span : spans) {
            double rate = span.supply().oxytocin();
            if (steps.isEmpty() || steps.get(steps.size() - 1).rate() != rate) {
                steps.add(new Step(span.from(), rate));
            }
        }
        return steps;
    }

    private void addPushes(List<Dose> doses) {
        for (Span span : spans) {
            if (span.vein() > 0) {
                doses.add(new Dose(span.from(), 0, span.vein(), 0, Route.VEIN));
            }
            if (span.muscle() > 0) {
                doses.add(new Dose(span.from(), 0, span.muscle(), 0, Route.MUSCLE));
            }
        }
    }

    private void addInfusions(List<Dose> doses, ToDoubleFunction<Supply> part) {
        double since = 0;
        double rate = 0;
        for (Span span : spans) {
            double next = span.minutes() > 0 ? part.applyAsDouble(span.supply()) : rate;
            if (next != rate) {
                addInfusion(doses, since, span.from(), rate);
                since = span.from();
                rate = next;
            }
        }
        addInfusion(doses, since, end(), rate);
    }

    private static void addInfusion(List<Dose> doses, double from, double until, double rate) {
        double minutes = until - from;
        if (rate > 0 && minutes > 0) {
            doses.add(new Dose(from, minutes, rate * minutes, rate, Route.VEIN));
        }
    }

    private double end() {
        return spans.get(spans.size() - 1).until();
    }
}
