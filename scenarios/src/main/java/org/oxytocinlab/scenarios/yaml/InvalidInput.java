package org.oxytocinlab.scenarios.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be used as it is; carries every fault that was found in it. */
public final class InvalidInput extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /** All faults of one file, in the order of its lines. */
    public InvalidInput(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every fault, in the order of the lines. */
    public List<Problem> problems() {
        return problems;
    }
}
