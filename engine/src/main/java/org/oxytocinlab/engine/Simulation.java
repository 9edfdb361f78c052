package org.oxytocinlab.engine;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Term;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.Protocol;

/** Runs a case. */
public final class Simulation {
    private static final double ROW = 1;

    /** Pressure is read where a strip is drawn, ten times as often; a belief only where a figure shows that it is wrong. */
    private static final Set<Variable> EVERYTHING =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Variable.PRESSURE, Variable.BELIEVED_RATE)));

    private Simulation() {}

    /**
     * Follows the woman of the case to its end, with one row a minute.
     *
     * @throws RunFault when the run leaves what the model can say
     * @throws IllegalArgumentException when the prescription cannot be carried out
     */
    public static Trajectory of(Case asked) {
        return of(asked, ROW);
    }

    /**
     * Follows the woman of the case to its end.
     *
     * @param row minutes between rows; the path does not depend on it
     */
    public static Trajectory of(Case asked, double row) {
        return carriedOut(asked, Case.ONLY_WOMAN, run -> run.trajectory(row, EVERYTHING));
    }

    /**
     * Follows one of many women to the end of the case, with one row a minute. What is random is hers alone.
     *
     * @param woman index of the woman, 0 or more; woman 0 is the only woman of a single case
     */
    public static Trajectory ofWoman(Case asked, long woman) {
        return ofWoman(asked, woman, EVERYTHING);
    }

    /**
     * Follows one of many women, with rows of some variables only; neither her path nor any other answer depends on it.
     *
     * @param columns what has rows, without the pressure; the rest can still be read at any time
     */
    public static Trajectory ofWoman(Case asked, long woman, Set<Variable> columns) {
        return carriedOut(asked, woman, run -> run.trajectory(ROW, columns));
    }

    /**
     * Follows the woman of the case and takes apart what drives every state at a time.
     *
     * @param time since the start [min], within the case
     */
    public static List<Term> terms(Case asked, double time) {
        return carriedOut(asked, Case.ONLY_WOMAN, run -> run.terms(time));
    }

    private interface Question<T> {
        T answer(Run run) throws PrescriptionFault;
    }

    private static <T> T carriedOut(Case asked, long woman, Question<T> question) {
        Body body = Body.of(asked.woman(), asked.settings());
        RandomStreams streams = new RandomStreams(asked.seed(), woman);
        try {
            return question.answer(new Run(asked, body, streams));
        } catch (PrescriptionFault fault) {
            if (asked.prescription().regimen() instanceof Protocol) {
                throw new RunFault(fault.part(), String.valueOf(fault.getMessage()));
            }
            throw new IllegalArgumentException(fault.part().path() + ": " + fault.getMessage(), fault);
        }
    }
}
