package org.oxytocinlab.engine.therapy;

/** A prescription that cannot be carried out as written. */
public final class PrescriptionFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final String part;

    /**
     * A fault in one sentence.
     *
     * @param part the part at fault, as a path in a case: "bag", "regimen.maximum", "actions[2]"
     * @param message what was found and what was expected
     */
    public PrescriptionFault(String part, String message) {
        super(message);
        this.part = part;
    }

    /** The part at fault, as a path in a case. */
    public String part() {
        return part;
    }
}
