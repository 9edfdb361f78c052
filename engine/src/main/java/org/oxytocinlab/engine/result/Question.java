package org.oxytocinlab.engine.result;

import java.util.Set;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.Unit;

/** What a run can be asked, and answers by one number. */
public interface Question {

    /** What it is called, and where it is shown. */
    Card card();

    /** Variables of which a run must have rows. */
    Set<Variable> needs();

    /** The number, of a run that has all that is needed. */
    double answer(Survey survey);

    /** Whether it is of contractions, which say nothing after the birth. */
    boolean isOfContractions();

    /** As a teacher calls it. */
    default String words() {
        return card().words();
    }

    /** The name in a table, in which only what is counted goes without saying: "highest contractions (model)". */
    default String label() {
        return card().label();
    }

    /** The unit of its value. */
    default Unit unit() {
        return card().unit();
    }

    /** Whether only a labour has it, or what a case asks to be followed, so that nobody misses it elsewhere. */
    default boolean isOfSome() {
        return needs().stream().anyMatch(each -> each.card().isOfSome());
    }

    /** Whether a run has all that is needed; without it, nothing can be said. */
    default boolean isComputed(Trajectory run) {
        if (run.progress().isPast() && isOfContractions()) {
            return false;
        }
        for (Variable variable : needs()) {
            if (!Stretch.isKnown(run, variable)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Its value for one run, in its own unit.
     *
     * @throws IllegalArgumentException when the run lacks what is needed
     */
    default double of(Trajectory run) {
        return of(new Survey(run));
    }

    /**
     * Its value for a run that is asked other questions too, in its own unit.
     *
     * @throws IllegalArgumentException when the run lacks what is needed
     */
    default double of(Survey survey) {
        if (!isComputed(survey.run())) {
            throw new IllegalArgumentException("not computed: " + words());
        }
        return answer(survey);
    }
}
