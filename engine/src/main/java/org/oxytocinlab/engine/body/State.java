package org.oxytocinlab.engine.body;

/**
 * One number of a loop that changes, and where it stands.
 *
 * @param stage of its loop
 * @param place among the states of the loop, from 0
 * @param name for messages and explanations
 * @param unit of its values; empty for a number without one
 * @param usual its usual size; below a billionth of it the state is as good as 0
 */
public record State(Stage stage, int place, String name, String unit, double usual) {

    /** A number that is not solved for, because it follows from a balance of others; only explanations speak of it. */
    public static State balanced(Stage stage, String name, String unit) {
        return new State(stage, -1, name, unit, 1);
    }

    /** Whether it is the same number of the same loop. */
    public boolean is(State other) {
        return stage == other.stage && place == other.place;
    }

    /** The unit of its rate. */
    public String rateUnit() {
        return unit + "/min";
    }
}
