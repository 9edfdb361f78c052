package org.oxytocinlab.engine;

/** A run that could not go on to its end; the message says when and why. */
public final class RunFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault in one sentence. */
    public RunFault(String message) {
        super(message);
    }
}
