package org.oxytocinlab.engine;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.Term;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.solver.Solver;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.PrescriptionPart;
import org.oxytocinlab.engine.therapy.Protocol;

/** Runs a case. */
public final class Simulation {
    private static final double ROW = 1;

    private static final Set<Variable> EVERYTHING =
            Collections.unmodifiableSet(EnumSet.copyOf(Variable.seen(View.ROWS)));

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
     * Follows the woman of the case to its end, with one row a minute and every equation begun anew at one of them. What
     * is done at that minute, if anything, then leaves the rows before it as they are, to the last bit; two futures of
     * one case have the same past.
     *
     * @param minute within the case [min]
     */
    public static Trajectory cutAt(Case asked, double minute) {
        return carriedOut(asked, Case.ONLY_WOMAN, run -> run.cutAt(minute).trajectory(ROW, EVERYTHING));
    }

    /**
     * Follows the woman of the case to its end with another solver and one row a minute, to see whether it agrees.
     *
     * @param solver for every loop
     */
    public static Trajectory of(Case asked, Solver solver) {
        Mechanism mechanism = Mechanism.of(asked.body(), solver);
        return carriedOut(asked, mechanism, Case.ONLY_WOMAN, run -> run.trajectory(ROW, EVERYTHING));
    }

    /**
     * Follows the woman of the case to its end, with loops that are not part of every body, as those of other drugs.
     *
     * @param row minutes between rows
     * @param more one for each stage of its own; it takes the place of the usual one of that stage
     */
    public static Trajectory of(Case asked, double row, List<Loop> more) {
        Body body = asked.body();
        for (Loop loop : more) {
            body = body.with(loop);
        }
        return carriedOut(asked, Mechanism.of(body), Case.ONLY_WOMAN, run -> run.trajectory(row, EVERYTHING));
    }

    /**
     * Follows one of many women to the end of the case, with one row a minute. What is random is hers alone.
     *
     * @param woman index of the woman, 0 or more; woman 0 is the only woman of a single case
     */
    public static Trajectory ofWoman(Case asked, long woman) {
        return ofWoman(asked, woman, EVERYTHING, ROW, Memory.FRESH);
    }

    /**
     * Follows one of many women, with rows of some variables only; neither her path nor any other answer depends on it. Where
     * no nurse reads her fluids and nobody asks for them, they are not worked out.
     *
     * @param columns what has rows, without the pressure
     * @param row minutes between rows
     */
    public static Trajectory ofWoman(Case asked, long woman, Set<Variable> columns, double row) {
        return ofWoman(asked, woman, columns, row, Memory.FRESH);
    }

    /**
     * The same with arrays from a memory, which serve the next woman once it is cleared; nothing can be read of this one then.
     *
     * @param memory where arrays come from
     */
    public static Trajectory ofWoman(Case asked, long woman, Set<Variable> columns, double row, Memory memory) {
        boolean isAttended = asked.prescription().regimen() instanceof Protocol;
        Body whole = asked.body();
        demandTaken(asked, whole);
        Body body = isAttended ? whole : whole.answering(columns);
        return carried(asked, Mechanism.of(body, memory), woman, run -> run.trajectory(row, columns));
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
        return carriedOut(asked, Mechanism.of(asked.body()), woman, question);
    }

    private static <T> T carriedOut(Case asked, Mechanism body, long woman, Question<T> question) {
        demandTaken(asked, body.body());
        return carried(asked, body, woman, question);
    }

    /** A drug that nothing in the body takes up would be given in vain, without a word. */
    private static void demandTaken(Case asked, Body body) {
        List<Line> lines = asked.prescription().lines();
        for (int i = 0; i < lines.size(); i++) {
            Substance of = lines.get(i).of();
            if (body.loops().stream().noneMatch(loop -> loop.takes().contains(of))) {
                throw new RunFault(
                        new PrescriptionPart.OfLine(i), "nothing in this body takes up '" + of.words() + "'");
            }
        }
    }

    private static <T> T carried(Case asked, Mechanism body, long woman, Question<T> question) {
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
