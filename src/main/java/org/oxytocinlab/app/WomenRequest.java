package org.oxytocinlab.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.scenarios.Study;

/** How many women a user wants in place of the number that a study says. */
final class WomenRequest {
    private final Supplier<Optional<Integer>> women;

    /** Understands its options. */
    WomenRequest(Options options) {
        women = options.perhaps(Integer.class, "--women", "N", "How many women, in place of the study's own number.");
    }

    /**
     * The study with as many as are wanted; one without a population stays as it is.
     *
     * @param mostInAll how many there may be in all replicates
     */
    Study in(Study study, int mostInAll) throws CommandFault {
        if (study.trial().isEmpty()) {
            return study;
        }
        Study.TrialPlan plan = study.trial().get();
        int wanted = women.get().orElse(plan.women());
        int most = mostInAll / plan.replicates();
        if (wanted < 1 || wanted > most) {
            throw CommandFault.invalid("--women: '" + wanted + "' is not a whole number from 1 to " + most);
        }
        return study.withWomen(wanted);
    }
}
