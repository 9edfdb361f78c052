package org.oxytocinlab.charts.panel;

/** Where the names of the curves of a panel stand. */
public enum Naming {
    /** Among the curves, each beside its own. */
    BESIDE,
    /** In a column at the right, each tied to the end of its curve. */
    AT_THE_END,
    /** In a key above all panels. */
    IN_A_KEY
}
