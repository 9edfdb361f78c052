package org.oxytocinlab.engine.statistics;

/**
 * The same women in two arms, by the arms in which each had an event.
 *
 * @param both women with the event in both arms
 * @param onlyFirst women with the event in the first arm and not in the second
 * @param onlySecond women with the event in the second arm and not in the first
 * @param neither women without the event
 */
public record Pairs(int both, int onlyFirst, int onlySecond, int neither) {

    /** Refuses counts below zero. */
    public Pairs {
        if (Math.min(Math.min(both, onlyFirst), Math.min(onlySecond, neither)) < 0) {
            throw new IllegalArgumentException("a count of women below zero");
        }
    }

    /** Counts the women; an index is a woman, the same in both arms. */
    public static Pairs of(boolean[] first, boolean[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(first.length + " women paired with " + second.length);
        }
        int[] counts = new int[4];
        for (int i = 0; i < first.length; i++) {
            counts[(first[i] ? 0 : 2) + (second[i] ? 0 : 1)]++;
        }
        return new Pairs(counts[0], counts[1], counts[2], counts[3]);
    }

    /** All women. */
    public int women() {
        return both + onlyFirst + onlySecond + neither;
    }

    /** The events of the first arm. */
    public Share first() {
        return new Share(both + onlyFirst, women());
    }

    /** The events of the second arm. */
    public Share second() {
        return new Share(both + onlySecond, women());
    }
}
