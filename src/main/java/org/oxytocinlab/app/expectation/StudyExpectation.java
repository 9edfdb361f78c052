package org.oxytocinlab.app.expectation;

import java.util.List;

/** A line under {@code expect:} of a study, understood. */
public final class StudyExpectation {
    private StudyExpectation() {}

    /**
     * Reads a line.
     *
     * @param arms names of the arms
     * @param end end of the shortest arm [min]
     * @param inTrial whether the study is a virtual trial, so that lines speak of many women
     * @throws ExpectationFault when it cannot be read, or speaks of a time or an arm that is not there
     */
    public static Expectation of(String text, List<String> arms, double end, boolean inTrial) throws ExpectationFault {
        return Expectation.of(text, end, new Arms(arms, inTrial));
    }
}
