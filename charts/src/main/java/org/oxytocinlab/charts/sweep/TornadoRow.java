package org.oxytocinlab.charts.sweep;

/**
 * One input moved alone.
 *
 * @param name "clearance"
 * @param spread by how much it is moved: "CV 35 %"
 * @param low the result at its lower end; not a number where there is none
 * @param high the result at its upper end; not a number where there is none
 * @param words both as they are printed
 * @param isChosen whether the spread is a design choice and not published
 */
public record TornadoRow(String name, String spread, double low, double high, Ends words, boolean isChosen) {

    /** The results at both ends as they are printed. */
    public record Ends(String low, String high) {}
}
