package org.oxytocinlab.engine.body;

/** A state of the body of which the model can no longer speak. */
public final class OutOfRange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param words what has happened: "plasma sodium has fallen below 90 mmol/L" */
    public OutOfRange(String words) {
        super(words);
    }
}
