package org.oxytocinlab.scenarios.yaml;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that there is to say of a key: what it means, how its value is read and written, and an example.
 *
 * @param name the word in the file
 * @param sentence what it means, for editors and pages
 * @param kind what can stand there
 * @param isNeeded whether it must be there
 * @param value what is written there of a whole; null where nothing is
 */
public record Key<R, V>(String name, String sentence, Kind<V> kind, boolean isNeeded, Function<R, @Nullable V> value) {

    /** A key that may be left out. */
    public static <R, V> Key<R, V> of(String name, String sentence, Kind<V> kind, Function<R, @Nullable V> value) {
        return new Key<>(name, sentence, kind, false, value);
    }

    /** A key that must be there. */
    public static <R, V> Key<R, V> needed(String name, String sentence, Kind<V> kind, Function<R, @Nullable V> value) {
        return new Key<>(name, sentence, kind, true, value);
    }

    /** The same key of a larger whole. */
    public <Q> Key<Q, V> in(Function<Q, @Nullable R> part) {
        return new Key<>(name, sentence, kind, isNeeded, whole -> {
            R own = part.apply(whole);
            return own == null ? null : value.apply(own);
        });
    }

    /** The same key where it may be left out. */
    public Key<R, V> optional() {
        return new Key<>(name, sentence, kind, false, value);
    }

    /** Where it stands, or null; a fault when it must be there. */
    public @Nullable Part part(Mapping keys) {
        return isNeeded ? keys.need(name, kind.example()) : keys.get(name);
    }

    /** Where it stands, or null with a fault, as what stands beside it asks for it. */
    public @Nullable Part demand(Mapping keys) {
        return keys.need(name, kind.example());
    }

    /** Whether it stands there. */
    public boolean isIn(Mapping keys) {
        return keys.has(name);
    }

    /** What stands there; null where nothing does, or with a fault. */
    public @Nullable V read(Mapping keys) {
        return read(keys, kind);
    }

    /** The same where more is known of what can stand there. */
    public @Nullable V read(Mapping keys, Kind<V> here) {
        Part part = part(keys);
        return part == null ? null : here.read(part);
    }

    /** The same where it is only made known if something stands there. */
    public @Nullable V read(Mapping keys, Supplier<Kind<V>> here) {
        Part part = part(keys);
        return part == null ? null : here.get().read(part);
    }

    /** What stands there, or null with a fault; the usual where nothing does. */
    public @Nullable V readOr(Mapping keys, V usual) {
        return isIn(keys) ? read(keys) : usual;
    }

    /** What stands there, as what stands beside it asks for it; null with a fault. */
    public @Nullable V readDemanded(Mapping keys) {
        Part part = demand(keys);
        return part == null ? null : kind.read(part);
    }

    /** What is written there of a whole, or null. */
    @Nullable
    Written write(R whole) {
        V written = value.apply(whole);
        return written == null ? null : kind.write(written);
    }
}
