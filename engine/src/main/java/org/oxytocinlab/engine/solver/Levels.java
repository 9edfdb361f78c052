package org.oxytocinlab.engine.solver;

/** A solution as it is read by who solves a later one, step after step. For one reader. */
public interface Levels {

    /** Says what step is tried next, so that what is asked within it can be worked out at once [min]. */
    void ahead(double from, double length);

    /** One state at a time [min]; quickest at the nodes of the step that was said. */
    double at(int state, double time);
}
