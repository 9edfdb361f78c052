package org.oxytocinlab.scenarios.yaml;

import java.util.Collection;
import java.util.Optional;
import org.oxytocinlab.engine.quantity.NearMiss;

/** The known word that a misspelt one was probably meant to be. */
public final class Suggestion {
    private static final int SHORT_LIST = 50;

    private Suggestion() {}

    /** The nearest known word, if one is near and no other is as near. */
    public static Optional<String> of(String word, Collection<String> known) {
        return NearMiss.of(word.strip(), known);
    }

    /** The end of a message about an unknown word: the nearest one, or all of them when they are few. */
    public static String hint(String word, Collection<String> known) {
        return hint(word, known, known.size() <= SHORT_LIST ? all(known) : "");
    }

    /** The end of a message about an unknown word: the nearest one, or else other words of help. */
    public static String hint(String word, Collection<String> known, String otherwise) {
        String near = NearMiss.hint(word.strip(), known);
        return near.isEmpty() ? otherwise : near;
    }

    /** The end of a message where a guess could lead to something milder: every word that is known. */
    public static String all(Collection<String> known) {
        return "; known: " + String.join(", ", known);
    }
}
