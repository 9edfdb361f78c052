package org.oxytocinlab.app.expectation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant. */
public final class NearMiss {

    private static final int LETTERS_PER_MISTAKE = 3;
    private static final int LONGEST = 60;

    private NearMiss() {}

    /** The known word nearest to what was found, when it is near enough to be meant. */
    public static Optional<String> of(String found, Collection<String> known) {
        if (found.length() > LONGEST) {
            return Optional.empty();
        }
        int mistakes = Math.max(1, found.length() / LETTERS_PER_MISTAKE);
        return known.stream()
                .filter(word -> distance(found, word) <= mistakes)
                .min(Comparator.comparingInt(word -> distance(found, word)));
    }

    /** The sentence that offers it, to be put after a message; empty when nothing is near. */
    public static String hint(String found, Collection<String> known) {
        return of(found, known).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    /** Letters to insert, drop, replace or swap with their neighbour, capitals or not. */
    static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
