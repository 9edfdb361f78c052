package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Suggestion;
import org.oxytocinlab.scenarios.yaml.Written;

/** How a fluid of the library is named: {@code glucose 5 %}. */
final class FluidName {
    private static final String EXAMPLE = "glucose 5 %";

    /** Its name. */
    static final Kind<Fluid> KIND = Kind.of(
            new Shape.Shared("fluid", Shape.Either.of(new Shape.Words(names()), new Shape.Text())),
            EXAMPLE,
            FluidName::read,
            fluid -> Written.word(fluid.name()));

    private FluidName() {}

    /** The key of a fluid that must be named. */
    static <R> Key<R, Fluid> needed(Function<R, @Nullable Fluid> fluid) {
        return Key.needed("fluid", "Name of a fluid", KIND, fluid);
    }

    /** The key of a fluid that has a usual one. */
    static <R> Key<R, Fluid> key(Function<R, @Nullable Fluid> fluid) {
        return Key.of("fluid", "Name of a fluid", KIND, fluid);
    }

    private static @Nullable Fluid read(Part part) {
        String name = part.text("the name of a fluid, e.g. '" + EXAMPLE + "'");
        return name == null ? null : read(part, name);
    }

    /** The fluid of the library that is named inside a text, or null with a fault. */
    static @Nullable Fluid read(Part part, String name) {
        return Fluid.named(name).orElseGet(() -> {
            part.fault("unknown fluid '" + Part.shortened(name) + "'" + Suggestion.hint(name, names()));
            return null;
        });
    }

    private static List<String> names() {
        return FluidLibrary.ALL.stream().map(Fluid::name).toList();
    }
}
