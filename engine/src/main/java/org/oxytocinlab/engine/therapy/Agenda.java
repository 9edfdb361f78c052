package org.oxytocinlab.engine.therapy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Deed;

/** What is to be done by hand, in order of time: at stated times, and at the birth once it has come. */
final class Agenda {

    /**
     * Something to be done.
     *
     * @param at when [min]
     * @param index its place in the prescription, for messages; what waits for the birth comes behind the rest
     */
    record Entry(Action action, double at, int index) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Action> atBirth;
    private int done;

    Agenda(Prescription prescription) {
        this.atBirth = prescription.atBirth();
        for (Action action : prescription.actions()) {
            entries.add(new Entry(action, action.at().internal(), entries.size()));
        }
    }

    /** The child is born: what has waited for it has a time now. */
    void born(double now) {
        for (Action action : atBirth) {
            double at = now + action.at().internal();
            Action timed = action instanceof Action.Beside beside ? beside.at(Quantity.minutes(at)) : action;
            entries.add(new Entry(timed, at, entries.size()));
        }
        entries.sort(Comparator.comparingDouble(Entry::at));
    }

    /** When something is to be done next; infinite when nothing is [min]. */
    double next() {
        return done < entries.size() ? entries.get(done).at() : Double.POSITIVE_INFINITY;
    }

    boolean isDue(double now) {
        return next() <= now + Administration.MOMENT;
    }

    /** Takes the next entry off. */
    Entry take() {
        return entries.get(done++);
    }

    /** What is still to be done. */
    List<Action> rest() {
        return entries.subList(done, entries.size()).stream().map(Entry::action).toList();
    }

    /** What is about to be done to the rate now, in this order; empty when nothing. */
    List<Deed> deeds(double now) {
        List<Deed> deeds = new ArrayList<>();
        for (int i = done; i < entries.size() && entries.get(i).at() <= now + Administration.MOMENT; i++) {
            if (entries.get(i).action() instanceof Action.OnRate touching) {
                deeds.add(touching.deed());
            }
        }
        return deeds;
    }
}
