package org.oxytocinlab.app.expectation;

/** A line that cannot be read as an expectation; the message says what was found and what may stand there. */
public final class ExpectationFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** A fault in one sentence, without the place, which the caller knows. */
    public ExpectationFault(String message) {
        super(message);
    }
}
