package org.oxytocinlab.engine.solver;

/** How the states of a system go on over one panel. */
interface PanelRule {

    /**
     * Works out the polynomials of a panel, and its states at the end.
     *
     * @return their error as a share of what is allowed; not below 1 where none were found
     */
    double solve(Panel panel);

    /** The rates of each state at the nodes of the panel that was tried last, or what drives them. */
    double[][] rates();
}
