package org.oxytocinlab.app.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.oxytocinlab.scenarios.yaml.Written;
import org.oxytocinlab.scenarios.yaml.Written.Pair;
import org.oxytocinlab.scenarios.yaml.Written.Pairs;

/** What a resolved case says, one value for each thing that can differ alone: "woman: weight", "bag: volume". */
final class CaseSettings {
    /** Keys of which each key inside can differ alone. */
    private static final Set<String> APART = Set.of(
            "woman", "model", "watch", "protocol", "bag", "pump", "giving set", "main line", "circulation", "fetus");

    private final Map<String, String> values = new LinkedHashMap<>();

    CaseSettings(Pairs resolved) {
        resolved.pairs().forEach(this::add);
    }

    /** In the order in which a case is written. */
    Map<String, String> values() {
        return values;
    }

    private void add(Pair pair) {
        if (pair.value() instanceof Pairs inside && APART.contains(pair.key())) {
            inside.pairs().forEach(each -> put(pair.key() + ": " + each.key(), each.value()));
        } else {
            put(pair.key(), pair.value());
        }
    }

    /** What is written on several lines stands on one here; an empty list says nothing. */
    private void put(String name, Written value) {
        List<String> lines = value.lines("");
        String text = lines.size() == 1
                ? value.toString()
                : lines.stream().skip(1).map(String::strip).collect(Collectors.joining(" "));
        if (!text.equals("[]")) {
            values.put(name, text);
        }
    }
}
