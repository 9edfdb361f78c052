package org.oxytocinlab.app.classroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.output.Json;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A deed as a line of JSON, there and back. A reader of YAML reads JSON. */
final class DeedLine {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setCodePointLimit(SessionFile.LONGEST_LINE)
            .setMaxAliasesForCollections(0)
            .build();

    private final Map<?, ?> keys;

    private DeedLine(Map<?, ?> keys) {
        this.keys = keys;
    }

    static String of(ClassEvent deed, String at) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", at);
        line.putAll(told(deed));
        return Json.line(line);
    }

    /** What a line says; empty when it is no deed. */
    static Optional<ClassEvent> read(String line) {
        try {
            return new Load(SETTINGS).loadFromString(line) instanceof Map<?, ?> keys
                    ? Optional.of(new DeedLine(keys).deed())
                    : Optional.empty();
        } catch (YamlEngineException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    static Map<String, Object> told(ClassEvent deed) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("deed", deed.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        if (deed instanceof ClassEvent.OfSeat sitting) {
            told.put("seat", sitting.seat());
        }
        if (deed instanceof ClassEvent.InLesson within) {
            told.put("lesson", within.lesson());
        }
        if (deed instanceof ClassEvent.Opened opened) {
            told.put("code", opened.code());
        } else if (deed instanceof ClassEvent.Joined joined) {
            told.putAll(ordered("seat", joined.seat(), "name", joined.name(), "mark", joined.mark()));
        } else if (deed instanceof ClassEvent.Turned turned) {
            told.putAll(ordered(
                    "lesson", turned.lesson(), "activity", turned.activity().word()));
        } else if (deed instanceof ClassEvent.Voted voted) {
            told.putAll(ordered("round", voted.round(), "rate", voted.rate()));
        } else if (deed instanceof ClassEvent.Decided next) {
            told.putAll(ordered("round", next.round(), "minute", next.minute(), "rate", next.rate()));
            told.putAll(ordered("how", next.how().word(), "votes", next.votes()));
        } else if (deed instanceof ClassEvent.Chose chose) {
            told.put("choice", chose.choice());
        } else if (deed instanceof ClassEvent.Drew drew) {
            told.put("points", drew.points());
        } else if (deed instanceof ClassEvent.HandedIn handed) {
            told.putAll(ordered("goal", handed.goal(), "tachysystole", handed.tachysystole()));
        }
        return told;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private ClassEvent deed() {
        return switch (text("deed")) {
            case "opened" -> new ClassEvent.Opened(text("code"));
            case "joined" -> new ClassEvent.Joined(whole("seat"), text("name"), text("mark"));
            case "turned" ->
                new ClassEvent.Turned(
                        text("lesson"), Activity.named(text("activity")).orElseThrow(() -> fault("activity")));
            case "voted" -> new ClassEvent.Voted(whole("seat"), text("lesson"), whole("round"), number("rate"));
            case "decided" ->
                new ClassEvent.Decided(
                        text("lesson"),
                        whole("round"),
                        text("minute"),
                        number("rate"),
                        Choosing.named(text("how")).orElseThrow(() -> fault("how")),
                        whole("votes"));
            case "restarted" -> new ClassEvent.Restarted(text("lesson"));
            case "chose" -> new ClassEvent.Chose(whole("seat"), text("lesson"), whole("choice"));
            case "drew" -> new ClassEvent.Drew(whole("seat"), text("lesson"), points());
            case "handedin" ->
                new ClassEvent.HandedIn(whole("seat"), text("lesson"), number("goal"), number("tachysystole"));
            default -> throw fault("deed");
        };
    }

    private List<Double> points() {
        if (keys.get("points") instanceof List<?> points) {
            return points.stream().map(each -> number("points", each)).toList();
        }
        throw fault("points");
    }

    private String text(String key) {
        if (keys.get(key) instanceof String text) {
            return text;
        }
        throw fault(key);
    }

    private int whole(String key) {
        if (keys.get(key) instanceof Integer whole && whole >= 0) {
            return whole;
        }
        throw fault(key);
    }

    private double number(String key) {
        return number(key, keys.get(key));
    }

    private static double number(String key, @Nullable Object value) {
        if (value instanceof Number number && number.doubleValue() >= 0) {
            return number.doubleValue();
        }
        throw fault(key);
    }

    private static IllegalArgumentException fault(String key) {
        return new IllegalArgumentException(key);
    }
}
