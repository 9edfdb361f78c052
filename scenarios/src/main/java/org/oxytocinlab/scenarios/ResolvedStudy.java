package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A study of which everything is written out.
 *
 * @param isImplausible whether a reader would doubt its numbers
 */
record ResolvedStudy(Study study, boolean isImplausible) {
    /** How a virtual trial of it is done, or null. */
    Study.@Nullable TrialPlan plan() {
        return study.trial().orElse(null);
    }

    SweepPlan sweep() {
        return study.sweep();
    }

    List<ResolvedArm> arms() {
        return ResolvedArm.of(study);
    }

    /** What real trials found, or null where there is no virtual one. */
    @Nullable
    List<FindingForm.Named> found() {
        Study.TrialPlan plan = plan();
        return plan == null ? null : FindingForm.Named.of(plan.findings(), study.arms());
    }
}
