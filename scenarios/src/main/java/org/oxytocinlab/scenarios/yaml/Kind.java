package org.oxytocinlab.scenarios.yaml;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can stand in a file: how it is read, how it is written, and how it is described. */
public interface Kind<V> {

    /** What stands here, or null with a fault. */
    @Nullable
    V read(Part part);

    /** As it is read again. */
    Written write(V value);

    /** What may stand here, for editors and pages. */
    Shape shape();

    /** As an author could write it. */
    String example();

    /** What it is made of, beside what stands at its keys. */
    default List<Kind<?>> parts() {
        return List.of();
    }

    /** The keys that are written in it. */
    default List<Key<?, ?>> allKeys() {
        return List.of();
    }

    /** A kind without parts. */
    static <V> Kind<V> of(
            Shape shape, String example, Function<Part, @Nullable V> reader, Function<V, Written> writer) {
        return new Plain<>(shape, example, reader, writer);
    }

    /** A kind that is made when it is first asked for. */
    static <V> Kind<V> later(Supplier<Kind<V>> maker) {
        return new Later<>(maker);
    }

    /** The same, with something more that is asked of every value; whoever asks reports it. */
    default Kind<V> held(BiConsumer<Part, V> demand) {
        return new Held<>(this, demand);
    }

    /** The same with a sentence on what stands there. */
    default Kind<V> described(String sentence) {
        return new Told<>(this, shape -> shape.described(sentence), example());
    }

    /** The same with another example. */
    default Kind<V> like(String example) {
        return new Told<>(this, shape -> shape, example);
    }

    /**
     * A list of these, one on each line.
     *
     * @param many what messages call the entries
     */
    default ListKind<V> list(String many) {
        return new ListKind<>(this, many, false, 0, 0);
    }

    /** A kind in four words. */
    record Plain<V>(Shape shape, String example, Function<Part, @Nullable V> reader, Function<V, Written> writer)
            implements Kind<V> {

        @Override
        public @Nullable V read(Part part) {
            return reader.apply(part);
        }

        @Override
        public Written write(V value) {
            return writer.apply(value);
        }
    }

    /** A kind that is described in another way. */
    record Told<V>(Kind<V> kind, UnaryOperator<Shape> telling, String example) implements Kind<V> {

        @Override
        public Shape shape() {
            return telling.apply(kind.shape());
        }

        @Override
        public @Nullable V read(Part part) {
            return kind.read(part);
        }

        @Override
        public Written write(V value) {
            return kind.write(value);
        }

        @Override
        public List<Kind<?>> parts() {
            return List.of(kind);
        }
    }

    /** A kind of which something more is asked. */
    record Held<V>(Kind<V> kind, BiConsumer<Part, V> demand) implements Kind<V> {

        @Override
        public @Nullable V read(Part part) {
            V value = kind.read(part);
            if (value != null) {
                demand.accept(part, value);
            }
            return value;
        }

        @Override
        public Written write(V value) {
            return kind.write(value);
        }

        @Override
        public Shape shape() {
            return kind.shape();
        }

        @Override
        public String example() {
            return kind.example();
        }

        @Override
        public List<Kind<?>> parts() {
            return List.of(kind);
        }
    }
}
