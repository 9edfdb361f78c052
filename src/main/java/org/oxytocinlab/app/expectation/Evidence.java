package org.oxytocinlab.app.expectation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.study.Outcomes;

/**
 * What expectations are held against: one run, one run for each arm, or what a trial gathered.
 *
 * @param runs one for each arm; empty for a trial
 * @param trial what a trial gathered, or null
 */
public record Evidence(List<Trajectory> runs, @Nullable Outcomes trial) {

    /** A single run. */
    public static Evidence of(Trajectory run) {
        return new Evidence(List.of(run), null);
    }

    /** One run for each arm. */
    public static Evidence of(List<Trajectory> runs) {
        return new Evidence(runs, null);
    }

    /** What a trial gathered. */
    public static Evidence of(Outcomes trial) {
        return new Evidence(List.of(), trial);
    }

    /** The only run. */
    Trajectory run() {
        return runs.get(0);
    }

    /** The run of one arm. */
    Evidence arm(int index) {
        return of(runs.get(index));
    }

    /** What a trial gathered. */
    Outcomes outcomes() {
        if (trial == null) {
            throw new IllegalStateException("no trial was carried out");
        }
        return trial;
    }
}
