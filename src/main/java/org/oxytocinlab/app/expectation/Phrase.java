package org.oxytocinlab.app.expectation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The words of a line, read from left to right; capitals do not matter. */
final class Phrase {

    private final List<String> words;
    private int position;

    Phrase(String text) {
        this.words = Arrays.asList(text.strip().split("\\s+"));
    }

    boolean isAtEnd() {
        return position == words.size();
    }

    /** Whether a word stands anywhere. */
    boolean contains(String word) {
        return words.stream().anyMatch(word::equalsIgnoreCase);
    }

    /** Whether these words come next. */
    boolean sees(String... expected) {
        return sees(position, Arrays.asList(expected));
    }

    /** Reads these words if they come next. */
    boolean accepts(String... expected) {
        boolean seen = sees(expected);
        position += seen ? expected.length : 0;
        return seen;
    }

    /** Reads a name of one or more words if it comes next. */
    boolean acceptsName(String name) {
        return accepts(name.split(" "));
    }

    /** Whether a name of one or more words comes next. */
    boolean seesName(String name) {
        return sees(name.split(" "));
    }

    /** Reads words up to, and not including, the point where the test holds, or to the end. */
    String until(Predicate<Phrase> stop) {
        int start = position;
        while (!isAtEnd() && !stop.test(this)) {
            position++;
        }
        return String.join(" ", words.subList(start, position));
    }

    /** The next word, or nothing at the end. */
    String next() {
        return isAtEnd() ? "" : words.get(position);
    }

    /** What has not been read yet. */
    String rest() {
        return String.join(" ", words.subList(position, words.size()));
    }

    private boolean sees(int from, List<String> expected) {
        if (from + expected.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!words.get(from + i).equalsIgnoreCase(expected.get(i))) {
                return false;
            }
        }
        return true;
    }
}
