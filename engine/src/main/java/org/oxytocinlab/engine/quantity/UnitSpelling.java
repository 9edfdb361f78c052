package org.oxytocinlab.engine.quantity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ways in which wards write units, each led to the one form in which they are printed. A unit is read piece by piece
 * between its strokes; a capital never decides between milli and mega, and a lone u is no unit.
 */
public final class UnitSpelling {
    private static final Map<String, List<String>> PIECES = pieces();
    private static final String COUNTED = "(?:/|per |in |a )\\s*(1|10|15|30) ?min(?:utes?)?";

    private UnitSpelling() {}

    private static Map<String, List<String>> pieces() {
        Map<String, List<String>> pieces = new LinkedHashMap<>();
        pieces.put("min", List.of("minute", "minutes", "mins"));
        pieces.put("h", List.of("hour", "hours", "hr", "hrs"));
        pieces.put("s", List.of("sec", "secs", "second", "seconds"));
        pieces.put("d", List.of("day", "days"));
        pieces.put("mU", List.of("mIU", "mIE", "mUI", "milliunit", "milliunits"));
        pieces.put("IU", List.of("U", "IE", "UI", "I.U.", "I.E.", "unit", "units"));
        pieces.put("mL", List.of("ml", "millilitre", "millilitres", "milliliter", "milliliters", "cc"));
        pieces.put("L", List.of("l", "litre", "litres", "liter", "liters"));
        pieces.put("drops", List.of("drop", "gtt", "gtts"));
        pieces.put("wk", List.of("week", "weeks"));
        pieces.put("kg", List.of("Kg", "kgs"));
        pieces.put("mmHg", List.of("mmhg", "mm Hg"));
        return pieces;
    }

    /** The unit that is written so, if there is one. */
    static Optional<Unit> read(String spelling) {
        Optional<Unit> exact = Unit.spelled(spelling);
        return exact.isPresent() ? exact : Unit.spelled(plain(spelling));
    }

    private static String plain(String spelling) {
        if (spelling.matches(COUNTED)) {
            String minutes = spelling.replaceFirst(COUNTED, "$1");
            return minutes.equals("1") ? "/min" : "/" + minutes + "min";
        }
        return Arrays.stream(spelling.split(" ?(?:/| per ) ?", -1))
                .map(UnitSpelling::piece)
                .collect(Collectors.joining("/"));
    }

    private static String piece(String written) {
        return PIECES.entrySet().stream()
                .filter(piece -> piece.getValue().contains(written))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(written);
    }

    /** All ways to write a unit, as a pattern for editors. */
    public static String pattern(Unit unit) {
        return unit.spellings().stream().map(UnitSpelling::pattern).distinct().collect(Collectors.joining("|"));
    }

    private static String pattern(String spelling) {
        if (spelling.matches("/\\d+min|per \\d+ min")) {
            return "(/|per |in |a ) ?" + spelling.replaceAll("\\D", "") + " ?min(utes?)?";
        }
        return Arrays.stream(spelling.split("/", -1))
                .map(UnitSpelling::alternatives)
                .collect(Collectors.joining("( ?/ ?| per )"));
    }

    private static String alternatives(String piece) {
        List<String> others = PIECES.getOrDefault(piece, List.of());
        return others.isEmpty()
                ? escaped(piece)
                : "(" + escaped(piece) + "|"
                        + others.stream().map(UnitSpelling::escaped).collect(Collectors.joining("|")) + ")";
    }

    private static String escaped(String text) {
        return text.replaceAll("[.^$*+?()\\[\\]{}|\\\\]", "\\\\$0");
    }
}
