package org.oxytocinlab.engine.therapy;

/** A prescription that cannot be carried out as written. */
public final class PrescriptionFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient PrescriptionPart part;

    /**
     * A fault in one sentence.
     *
     * @param part the part at fault
     * @param message what was found and what was expected
     */
    public PrescriptionFault(PrescriptionPart part, String message) {
        super(message);
        this.part = part;
    }

    /** The part at fault. */
    public PrescriptionPart part() {
        return part;
    }
}
