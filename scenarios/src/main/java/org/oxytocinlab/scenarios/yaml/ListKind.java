package org.oxytocinlab.scenarios.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of one kind of thing.
 *
 * @param entry what stands in it
 * @param many what messages call the entries
 * @param inline whether it is written on one line
 * @param fewest how many an editor asks for
 * @param most how many an editor lets stand; 0 for any number
 */
public record ListKind<V>(Kind<V> entry, String many, boolean inline, int fewest, int most) implements Kind<List<V>> {

    /** The same on one line. */
    public ListKind<V> onOneLine() {
        return new ListKind<>(entry, many, true, fewest, most);
    }

    /** The same with a length for editors; whoever reads it reports another. */
    public ListKind<V> of(int least, int greatest) {
        return new ListKind<>(entry, many, inline, least, greatest);
    }

    /** The entries that are free of faults. */
    @Override
    public List<V> read(Part part) {
        List<V> values = new ArrayList<>();
        for (Part each : part.list(many)) {
            V value = entry.read(each);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    /** All entries; null when one has a fault. */
    public @Nullable List<V> readAll(Part part) {
        List<Part> parts = part.list(many);
        List<V> values = new ArrayList<>();
        for (Part each : parts) {
            V value = entry.read(each);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() < parts.size() ? null : List.copyOf(values);
    }

    @Override
    public Written write(List<V> values) {
        return new Written.Items(
                values.stream().map(entry::write).filter(Objects::nonNull).toList(), inline);
    }

    @Override
    public Shape shape() {
        return new Shape.Items(entry.shape()).of(fewest, most);
    }

    @Override
    public String example() {
        return "[" + entry.example() + "]";
    }

    @Override
    public List<Kind<?>> parts() {
        return List.of(entry);
    }
}
