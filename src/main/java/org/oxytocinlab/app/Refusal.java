package org.oxytocinlab.app;

/** Something that a command will not or cannot do; the message is all that the user needs to see. */
final class Refusal extends Exception {

    /** A check failed, a run could not finish, or the machine failed while writing. */
    static final int FAILED = 1;

    /** Wrong usage or invalid input. */
    static final int INVALID = 2;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Refusal(String message, int exitCode, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    private Refusal(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What was asked makes no sense. */
    static Refusal invalid(String message) {
        return new Refusal(message, INVALID);
    }

    /** What was asked makes sense and could not be done. */
    static Refusal failed(String message, Throwable cause) {
        return new Refusal(message, FAILED, cause);
    }

    /** What the program ends with. */
    int exitCode() {
        return exitCode;
    }
}
