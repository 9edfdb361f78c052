package org.oxytocinlab.engine.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The word that was probably meant. A slip of letters leads to it; another number, another word of the same language and
 * a word of one or two letters never do, so that nobody is led to a milder class or to another scale.
 */
public final class NearMiss {

    private static final int LETTERS_PER_MISTAKE = 3;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int MOST_OFFERED = 3;

    /** The beginning of a word costs as much as two slips, however long the rest is. */
    private static final int BEGINNING = 2;

    /** They look alike, and each is a word of its own. */
    private static final List<Set<String>> UNLIKE = List.of(
            Set.of("height", "weight"),
            Set.of("multiparous", "nulliparous"),
            Set.of("half", "halve", "hold"),
            Set.of("hypertonus", "hypotonus"),
            Set.of("hour", "hours"));

    private NearMiss() {}

    /** The known word nearest to what was found, when it is near enough to be meant and no other is as near. */
    public static Optional<String> of(String found, Collection<String> known) {
        List<String> nearest = nearest(found, known);
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** The sentence that offers it, to be put after a message; empty when nothing is near. */
    public static String hint(String found, Collection<String> known) {
        List<String> nearest = nearest(found, known);
        return nearest.isEmpty() || nearest.size() > MOST_OFFERED
                ? ""
                : nearest.stream().collect(Collectors.joining("' or '", "; did you mean '", "'?"));
    }

    /** All known words that are near, and equally so. */
    public static List<String> nearest(String found, Collection<String> known) {
        List<String> nearest = new ArrayList<>();
        if (found.length() > LONGEST) {
            return nearest;
        }
        Words asked = Words.of(found);
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int cost = asked.cost(Words.of(word));
            if (cost < least) {
                nearest.clear();
                least = cost;
            }
            if (cost == least && cost < Integer.MAX_VALUE) {
                nearest.add(word);
            }
        }
        return nearest;
    }

    /** Letters to insert, drop, replace or swap with their neighbour, capitals or not. */
    public static int distance(String first, String second) {
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

    /**
     * What is compared of a text.
     *
     * @param letters its words, in lower case
     * @param numbers its numbers, Roman ones as Arabic
     */
    private record Words(List<String> letters, List<String> numbers) {

        static Words of(String text) {
            List<String> letters = new ArrayList<>();
            List<String> numbers = new ArrayList<>();
            for (String word : text.toLowerCase(Locale.ROOT)
                    .split("[\\s_\\-/:,()]+|(?<=\\p{Lower})(?=\\d)|(?<=\\d)(?=\\p{Lower})")) {
                String number = RomanNumeral.arabic(word);
                if (number.matches("\\d.*")) {
                    numbers.add(number);
                } else if (!word.isEmpty()) {
                    letters.add(word);
                }
            }
            return new Words(letters, numbers);
        }

        /** Mistakes that lead from one to the other; the largest number when they cannot. */
        int cost(Words known) {
            String asked = String.join(" ", letters);
            String other = String.join(" ", known.letters);
            boolean begins = numbers.isEmpty() && asked.length() >= SHORTEST && other.startsWith(asked);
            if (begins) {
                return Math.min(BEGINNING, distance(asked, other));
            }
            int cost = letters.size() == known.letters.size() ? wordByWord(known) : distance(joined(), known.joined());
            int most = letters.size() == known.letters.size() ? mistakes(asked) : mistakes(asked) / 2;
            return numbers.equals(known.numbers) && cost <= most ? cost : Integer.MAX_VALUE;
        }

        private int wordByWord(Words known) {
            int sum = 0;
            for (int i = 0; i < letters.size(); i++) {
                String one = letters.get(i);
                String other = known.letters.get(i);
                int cost = distance(one, other);
                boolean unlike = UNLIKE.stream().anyMatch(words -> words.contains(one) && words.contains(other));
                if (cost > 0 && (unlike || cost > mistakes(one) || Math.min(one.length(), other.length()) < SHORTEST)) {
                    return Integer.MAX_VALUE;
                }
                sum += cost;
            }
            return sum;
        }

        private String joined() {
            return String.join("", letters);
        }

        private static int mistakes(String text) {
            return Math.max(1, text.length() / LETTERS_PER_MISTAKE);
        }
    }
}
