package org.oxytocinlab.scenarios.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind in whose place "none" can stand.
 *
 * @param kind what else stands there
 * @param sentence what "none" means
 */
public record OrNone<V>(Kind<V> kind, String sentence) implements Kind<Optional<V>> {
    private static final String NONE = "none";

    /** Null with a fault, and empty for "none". */
    @Override
    @SuppressWarnings("NullableOptional")
    public @Nullable Optional<V> read(Part part) {
        if (part.says(NONE)) {
            return Optional.empty();
        }
        V value = kind.read(part);
        return value == null ? null : Optional.of(value);
    }

    @Override
    public Written write(Optional<V> value) {
        return value.map(kind::write).orElseGet(() -> Written.word(NONE));
    }

    @Override
    public Shape shape() {
        List<Shape> shapes = new ArrayList<>(List.of(new Shape.Words(List.of(NONE)).described(sentence)));
        if (kind.shape() instanceof Shape.Either several) {
            shapes.addAll(several.shapes());
        } else {
            shapes.add(kind.shape());
        }
        return new Shape.Either(shapes);
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
