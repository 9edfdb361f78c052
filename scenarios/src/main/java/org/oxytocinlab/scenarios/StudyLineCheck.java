package org.oxytocinlab.scenarios;

import java.util.Optional;

/** Whether a sentence under {@code expect:} of a study can be understood; whoever understands them brings it to the reader. */
@FunctionalInterface
public interface StudyLineCheck {
    /** Understands everything. */
    StudyLineCheck NONE = (line, study) -> Optional.empty();

    /** What is wrong with a sentence, if anything is. */
    Optional<String> fault(String line, Study study);
}
