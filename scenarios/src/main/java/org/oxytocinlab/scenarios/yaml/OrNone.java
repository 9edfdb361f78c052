package org.oxytocinlab.scenarios.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind in whose place "none" can stand.
 *
 * @param kind what else stands there
 * @param sentence what "none" means
 */
public record OrNone<V>(Kind<V> kind, String sentence) implements Kind<OrNone.Choice<V>> {
    private static final String NONE = "none";

    /** What is chosen: none where it is null. */
    public record Choice<V>(@Nullable V value) {}

    @Override
    public @Nullable Choice<V> read(Part part) {
        if (part.says(NONE)) {
            return new Choice<>(null);
        }
        V value = kind.read(part);
        return value == null ? null : new Choice<>(value);
    }

    @Override
    public Written write(Choice<V> choice) {
        V value = choice.value();
        return value == null ? Written.word(NONE) : kind.write(value);
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
