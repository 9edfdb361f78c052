package org.oxytocinlab.engine;

/** A run that could not go on to its end; the message says when and why. */
public final class RunFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String part;
    private final int arm;

    /** A fault in one sentence, which no part of the case is to blame for. */
    public RunFault(String message) {
        this("", message);
    }

    /**
     * A fault of a part of the case.
     *
     * @param part the part at fault, as a path in the case: "bag", "actions[2]"
     * @param message what was found and what was expected
     */
    public RunFault(String part, String message) {
        this(part, 0, message);
    }

    private RunFault(String part, int arm, String message) {
        super(message);
        this.part = part;
        this.arm = arm;
    }

    /**
     * The same fault, found in an arm of a study.
     *
     * @param index of the arm, from 0
     * @param who whose run it was, in words
     */
    public RunFault in(int index, String who) {
        return new RunFault(part, index, who + ": " + getMessage());
    }

    /** The part at fault, as a path in the case that was run; empty when there is none. */
    public String part() {
        return part;
    }

    /** Index of the arm whose case was run; 0 for a single case. */
    public int arm() {
        return arm;
    }
}
