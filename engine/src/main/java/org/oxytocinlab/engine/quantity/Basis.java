package org.oxytocinlab.engine.quantity;

/** By what a number goes, where that does not go without saying. */
public enum Basis {
    /** Its words say all. */
    PLAIN(""),
    /** By the model's own rate, where what is counted would go without saying. */
    MODEL(" (model)"),
    /** By what is counted over 30 min; before the first full 30 min there is no number. */
    COUNTED(""),
    /** By the first time of a level; never, where it is not reached. */
    REACHED(""),
    /** By the goal of the run. */
    GOAL(""),
    /** By the definition of tachysystole of a trial, applied to what is charted. */
    CHARTED(""),
    /** By the same definition, read off the whole strip. */
    STRIP(""),
    /** The same, once it has lasted. */
    LASTING("");

    private final String note;

    Basis(String note) {
        this.note = note;
    }

    /** What is put behind a name wherever it stands; nothing where it depends on the run or the trial. */
    public String note() {
        return note;
    }
}
