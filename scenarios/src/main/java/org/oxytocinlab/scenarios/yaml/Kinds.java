package org.oxytocinlab.scenarios.yaml;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;

/** The plain kinds: quantities, words and texts. */
public final class Kinds {
    private Kinds() {}

    /** A quantity that is not negative. */
    public static Kind<Quantity> amount(Dimension dimension) {
        return quantity(dimension, part -> part.quantity(dimension));
    }

    /** A quantity above 0. */
    public static Kind<Quantity> positive(Dimension dimension) {
        return quantity(dimension, part -> part.positive(dimension));
    }

    private static Kind<Quantity> quantity(Dimension dimension, Function<Part, @Nullable Quantity> reader) {
        return Kind.of(new Shape.Amount(dimension, false), dimension.example(), reader, Written::word);
    }

    /** The same quantity, which is doubted beyond a limit. */
    public static Kind<Quantity> within(PlausibleRange limit, Kind<Quantity> kind) {
        return kind.held((part, value) -> part.hold(limit, value));
    }

    /** Any text on one line. */
    public static Kind<String> text(String expected, String example) {
        return Kind.of(new Shape.Text(), example, part -> part.text(expected), Written::quoted);
    }

    /** One of a few words. */
    public static Kind<String> word(List<String> words) {
        return Kind.of(new Shape.Words(words), words.get(0), part -> part.oneOf(words), Written::word);
    }

    /** One of a few things, by the word for it. */
    public static <V> Kind<V> oneOf(List<V> things, Function<V, String> word) {
        List<String> words = things.stream().map(word).toList();
        return Kind.of(
                new Shape.Words(words),
                words.get(0),
                part -> named(part.oneOf(words), things, word),
                thing -> Written.word(word.apply(thing)));
    }

    private static <V> @Nullable V named(@Nullable String found, List<V> things, Function<V, String> word) {
        for (V thing : things) {
            if (word.apply(thing).equals(found)) {
                return thing;
            }
        }
        return null;
    }

    /** A thing that is asked for by the only word that can stand there. */
    public static <V> Kind<V> word(V thing, String word) {
        return oneOf(List.of(thing), any -> word);
    }

    /** Yes or no. */
    public static Kind<Boolean> yes() {
        return either("yes", "no");
    }

    /** Whether it is the first of two words. */
    public static Kind<Boolean> either(String one, String other) {
        return oneOf(List.of(true, false), isFirst -> isFirst ? one : other);
    }

    /** A whole number from a range. */
    public static Kind<Integer> whole(int lowest, int highest, int example) {
        return Kind.of(
                new Shape.Whole(lowest, highest),
                String.valueOf(example),
                part -> {
                    Long value = part.whole(lowest, highest);
                    return value == null ? null : Integer.valueOf(value.intValue());
                },
                Written::word);
    }
}
