package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.quantity.Published;

/** Every parameter of every room, in the order in which they are explained. */
public final class Catalogue {
    /** All parameters that a case may set. */
    public static final List<Published> ALL = List.of();

    private Catalogue() {}

    /** The parameter that a case calls by this name, if there is one. */
    public static Optional<Published> named(String name) {
        return ALL.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }
}
