package org.oxytocinlab.scenarios;

import java.util.Optional;

/** Whether a sentence of {@code expect:} can be understood; whoever understands them brings it to the reader. */
@FunctionalInterface
public interface LineCheck {
    /** Understands everything. */
    LineCheck NONE = (line, end) -> Optional.empty();

    /**
     * What is wrong with a sentence, if anything is.
     *
     * @param end of the case [min]; infinite when it cannot be read
     */
    Optional<String> fault(String line, double end);
}
