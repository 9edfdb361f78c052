package org.oxytocinlab.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.therapy.PrescriptionPart;

/** A run that could not go on to its end; the message says when and why. */
public final class RunFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable PrescriptionPart part;
    private final int arm;

    /** A fault in one sentence, which no part of the case is to blame for. */
    public RunFault(String message) {
        this(null, 0, message);
    }

    /**
     * A fault of a part of the case.
     *
     * @param part the part at fault
     * @param message what was found and what was expected
     */
    public RunFault(PrescriptionPart part, String message) {
        this(part, 0, message);
    }

    private RunFault(@Nullable PrescriptionPart part, int arm, String message) {
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

    /** The part at fault of the case that was run, if there is one. */
    public Optional<PrescriptionPart> part() {
        return Optional.ofNullable(part);
    }

    /** Index of the arm whose case was run; 0 for a single case. */
    public int arm() {
        return arm;
    }
}
