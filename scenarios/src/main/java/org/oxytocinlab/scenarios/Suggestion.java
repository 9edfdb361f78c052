package org.oxytocinlab.scenarios;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a misspelt one was probably meant to be. */
final class Suggestion {
    private static final int SHORT_LIST = 20;
    private static final int SHORTEST_PREFIX = 3;

    private Suggestion() {}

    /** The nearest known word, if one is near. */
    static Optional<String> of(String word, Collection<String> known) {
        String asked = key(word);
        return known.stream()
                .filter(candidate -> cost(asked, key(candidate)) <= Math.max(1, asked.length() / 3))
                .min(Comparator.comparingInt(candidate -> cost(asked, key(candidate))));
    }

    /** The end of a message about an unknown word: the nearest one, or all of them when they are few. */
    static String hint(String word, Collection<String> known) {
        return hint(word, known, known.size() <= SHORT_LIST ? "; known: " + String.join(", ", known) : "");
    }

    /** The end of a message about an unknown word: the nearest one, or else other words of help. */
    static String hint(String word, Collection<String> known, String otherwise) {
        return of(word, known).map(near -> "; did you mean '" + near + "'?").orElse(otherwise);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[_\\-\\s]+", " ").strip();
    }

    private static int cost(String asked, String known) {
        boolean isBeginning = asked.length() >= SHORTEST_PREFIX && known.startsWith(asked);
        return isBeginning ? Math.min(1, distance(asked, known)) : distance(asked, known);
    }

    /** Letters to insert, remove, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cheapest(table, i, j, a, b);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int cheapest(int[][] table, int i, int j, String a, String b) {
        int replaced = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
