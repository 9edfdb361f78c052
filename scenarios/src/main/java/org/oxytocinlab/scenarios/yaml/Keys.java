package org.oxytocinlab.scenarios.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The keys of one thing, in the order in which they are listed.
 *
 * @param all every key
 * @param inWriting the same in the order in which they are written
 * @param rules what holds between them, for editors
 */
public record Keys<R>(List<Key<R, ?>> all, List<Key<R, ?>> inWriting, List<Shape.Rule> rules) {

    /** Keys that are written in the order in which they are listed. */
    @SafeVarargs
    public static <R> Keys<R> of(Key<R, ?>... keys) {
        List<Key<R, ?>> all = new ArrayList<>();
        for (Key<R, ?> key : keys) {
            all.add(key);
        }
        return of(all);
    }

    /** Keys that are written in the order in which they are listed. */
    public static <R> Keys<R> of(List<Key<R, ?>> keys) {
        return new Keys<>(List.copyOf(keys), List.copyOf(keys), List.of());
    }

    /** The same keys, written in another order. */
    @SafeVarargs
    public final Keys<R> writtenAs(Key<R, ?>... order) {
        List<Key<R, ?>> written = new ArrayList<>();
        for (Key<R, ?> key : order) {
            written.add(key);
        }
        return new Keys<>(all, List.copyOf(written), rules);
    }

    /** The same keys, written in the order of others; those that the others do not have come first. */
    public Keys<R> writtenLike(Keys<?> others) {
        List<String> order = others.inWriting.stream().map(Key::name).toList();
        List<Key<R, ?>> written = new ArrayList<>(all);
        written.sort(Comparator.comparingInt(key -> order.indexOf(key.name())));
        return new Keys<>(all, List.copyOf(written), rules);
    }

    /** The same with what holds between them. */
    public Keys<R> with(Shape.Rule... more) {
        return new Keys<>(all, inWriting, List.of(more));
    }

    /** Their names. */
    public List<String> names() {
        return all.stream().map(Key::name).toList();
    }

    /** What is written of a whole. */
    public Written.Pairs write(R whole, boolean inline) {
        List<Written.Pair> pairs = new ArrayList<>();
        for (Key<R, ?> key : inWriting) {
            Written value = key.write(whole);
            if (value != null) {
                pairs.add(new Written.Pair(key.name(), value));
            }
        }
        return new Written.Pairs(pairs, inline);
    }

    /** What may stand at them. */
    public Shape shape() {
        return new Shape.Pairs(entries(), rules);
    }

    /** What may stand at each of them. */
    public List<Shape.Entry> entries() {
        List<Shape.Entry> entries = new ArrayList<>();
        for (Key<R, ?> key : all) {
            Shape shape = key.kind().shape().described(key.sentence());
            entries.add(new Shape.Entry(key.name(), key.isNeeded(), shape));
        }
        return entries;
    }
}
