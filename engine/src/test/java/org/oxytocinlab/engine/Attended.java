package org.oxytocinlab.engine;

import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Protocol;

/** A case in which a protocol decided, and what came of it. */
public record Attended(Case asked, Trajectory trajectory) {

    /** Follows a case with as few rows as possible; they would cost more than the run. */
    public static Attended of(Case asked) {
        return new Attended(asked, Simulation.of(asked, asked.duration().internal()));
    }

    public Protocol protocol() {
        return (Protocol) asked.prescription().regimen();
    }

    /** What was delivered just before a look [mU/min]. */
    public double deliveredBefore(double look) {
        double before = 0;
        for (Decision decision : trajectory.decisions()) {
            if (decision.time() < look) {
                before = Math.max(decision.time(), look - 1e-6);
            }
        }
        return look == 0 ? 0 : trajectory.at(Variable.OXYTOCIN_RATE, before);
    }

    /** What is delivered from a look on [mU/min]. */
    public double deliveredAfter(double look) {
        return trajectory.at(Variable.OXYTOCIN_RATE, look);
    }

    /** The highest delivery between two times, looked at ten times [mU/min]. */
    public double mostDelivered(double from, double until) {
        double most = 0;
        for (int i = 0; i < 10; i++) {
            most = Math.max(most, trajectory.at(Variable.OXYTOCIN_RATE, from + i * (until - from) / 10));
        }
        return most;
    }
}
