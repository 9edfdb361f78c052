package org.oxytocinlab.engine.quantity;

/** A text that is not a quantity, or a quantity of the wrong kind; the message says what was found and expected. */
public final class QuantityFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** A fault in one sentence, without the place, which the reader adds. */
    public QuantityFault(String message) {
        super(message);
    }
}
