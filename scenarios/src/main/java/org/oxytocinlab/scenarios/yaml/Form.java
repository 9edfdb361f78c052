package org.oxytocinlab.scenarios.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing that is written with keys: what it is, its keys, and how it is put together from them. */
public abstract class Form<R> implements Kind<R> {
    private final String expected;
    private final String example;
    private final Keys<R> keys;

    /**
     * A form.
     *
     * @param what the thing with its article, for messages
     * @param example as an author could write it
     */
    protected Form(String what, String example, Keys<R> keys) {
        this(what + ", e.g. '" + example + "'", keys, example);
    }

    /** A form whose messages say more than what it is. */
    protected Form(String expected, Keys<R> keys, String example) {
        this.expected = expected;
        this.example = example;
        this.keys = keys;
    }

    /** The thing of these keys, or null when it has a fault. */
    protected abstract @Nullable R read(Mapping keys);

    @Override
    public @Nullable R read(Part part) {
        Mapping found = mapping(part);
        return found == null ? null : read(found);
    }

    /** What stands at the keys, or null with a fault; every other key is reported. */
    public final @Nullable Mapping mapping(Part part) {
        Mapping found = part.mapping(expected);
        return found == null ? null : found.only(keys.names());
    }

    @Override
    public Written write(R whole) {
        return keys.write(whole, true);
    }

    @Override
    public Shape shape() {
        return keys.shape();
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public List<Key<?, ?>> allKeys() {
        return List.copyOf(keys.all());
    }

    /** Its keys. */
    public final Keys<R> keys() {
        return keys;
    }
}
