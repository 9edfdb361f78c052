package org.oxytocinlab.scenarios.yaml;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A kind that is made when it is first asked for: most cases leave most keys out, and forms have many parts. */
final class Later<V> implements Kind<V> {
    private final Supplier<Kind<V>> maker;
    private @Nullable Kind<V> made;

    Later(Supplier<Kind<V>> maker) {
        this.maker = maker;
    }

    private synchronized Kind<V> kind() {
        Kind<V> kind = made;
        if (kind == null) {
            kind = maker.get();
            made = kind;
        }
        return kind;
    }

    @Override
    public @Nullable V read(Part part) {
        return kind().read(part);
    }

    @Override
    public Written write(V value) {
        return kind().write(value);
    }

    @Override
    public Shape shape() {
        return kind().shape();
    }

    @Override
    public String example() {
        return kind().example();
    }

    @Override
    public List<Kind<?>> parts() {
        return List.of(kind());
    }
}
