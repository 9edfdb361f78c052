package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.UnitSpelling;

/** How an editor recognises a quantity. */
final class QuantitySchema {
    private static final String NUMBER = "(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?";

    /** Hours and minutes, minutes and seconds, 2h30, and a time of the clock. */
    private static final String TIMES =
            "|^(" + NUMBER + " ?(d|days?|h|hours?|hrs?|min|minutes?|mins|s|secs?|seconds?) ?)+$"
                    + "|^\\d+ ?h ?[0-5]?\\d$|^\\d{1,2}:\\d{2}$";

    private QuantitySchema() {}

    static String name(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, Object> definition(Dimension dimension, String sign) {
        Map<String, Object> definition = new LinkedHashMap<>();
        if (dimension == Dimension.NUMBER) {
            definition.put("type", "number");
            return definition;
        }
        String units = Unit.all()
                .filter(unit -> unit.dimension() == dimension)
                .map(UnitSpelling::pattern)
                .collect(Collectors.joining("|"));
        String others = switch (dimension) {
            case TIME -> TIMES;
            case GESTATION -> "|^\\d{1,2} ?\\+ ?[0-6]( ?(wk|weeks?))?$";
            default -> "";
        };
        definition.put("type", "string");
        definition.put("pattern", "^" + sign + NUMBER + "\\s*(" + units + ")$" + others);
        definition.put("examples", List.of(dimension.example()));
        return definition;
    }
}
