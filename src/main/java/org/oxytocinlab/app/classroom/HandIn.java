package org.oxytocinlab.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.RunFault;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.solver.StiffnessFault;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.ScenarioWriter;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Problem;

/**
 * The woman whom a student treated, as a case. It is read like any case and run here, so that nobody can hand in numbers
 * that no woman has.
 */
record HandIn(Case treated) {
    private static final String FILE = "case.yaml";
    private static final double HUNDRED = 100;

    /** Reads a case that a browser sends, for a lesson. */
    static HandIn of(String text, ClassLesson lesson) throws Rejection {
        Case treated = read(text).asked();
        List<Action> added = new ArrayList<>(treated.prescription().actions());
        // Written and read once, as what was sent.
        Case own = read(ScenarioWriter.write(lesson.scenario())).asked();
        own.prescription().actions().forEach(added::remove);
        boolean byHand = added.stream().allMatch(Action.SetRate.class::isInstance);
        if (!byHand || !plain(treated).equals(plain(own))) {
            throw new Rejection(422, "this is another case than that of the lesson, with rates that somebody set");
        }
        return new HandIn(treated);
    }

    private static Scenario read(String text) throws Rejection {
        try {
            return ScenarioReader.read(text, FILE);
        } catch (InvalidInput faults) {
            throw new Rejection(
                    422, faults.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
    }

    /** Without what was done by hand; a page renews bags, lest a run end for want of one. */
    private static Case plain(Case asked) {
        return asked.with(asked.prescription().doing(List.of()).renewing());
    }

    /** What came of her. */
    ClassEvent.HandedIn outcome(int seat, String lesson) throws Rejection {
        try {
            Trajectory run = Simulation.of(treated);
            double goal = Endpoint.MINUTES_IN_GOAL.of(run);
            double tachysystole = Endpoint.MINUTES_OF_TACHYSYSTOLE.of(run);
            if (Double.isFinite(goal) && Double.isFinite(tachysystole)) {
                return new ClassEvent.HandedIn(seat, lesson, rounded(goal), rounded(tachysystole));
            }
            throw new Rejection(422, "nothing was counted in this run");
        } catch (RunFault | StiffnessFault fault) {
            throw new Rejection(422, "the run could not finish: " + fault.getMessage());
        }
    }

    /** To a hundredth of a minute, which the file keeps as well. */
    private static double rounded(double minutes) {
        return Math.rint(minutes * HUNDRED) / HUNDRED;
    }
}
