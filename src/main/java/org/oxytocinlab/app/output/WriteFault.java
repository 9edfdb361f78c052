package org.oxytocinlab.app.output;

/** Results that could not be written; the message says which, where and why. */
public final class WriteFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** A fault in one sentence. */
    public WriteFault(String message) {
        super(message);
    }

    /** A fault in one sentence, with what the machine said. */
    public WriteFault(String message, Throwable cause) {
        super(message, cause);
    }
}
