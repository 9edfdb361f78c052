package org.oxytocinlab.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyWriter;

/** What differs between the arms of a study, read off their resolved cases. */
final class CaseDifferences {
    private static final Set<String> TAKEN_APART = Set.of("woman", "model");
    private static final Set<String> PLANS = Set.of("regimen", "protocol");
    private static final Set<String> WORDS = Set.of("title", "teaches", "expect");

    private CaseDifferences() {}

    /**
     * Something that is not the same in all arms.
     *
     * @param what "regimen", "woman: weight"
     * @param values one for each arm
     */
    record Difference(String what, List<String> values) {}

    /** All of them, in the order in which a case is written. */
    static List<Difference> of(Study study) {
        List<Map<String, String>> arms = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < study.arms().size(); i++) {
            Map<String, String> settings = settings(
                    study.arms().get(i).asked(),
                    StudyWriter.arm(study, i).lines().toList());
            arms.add(settings);
            keys.addAll(settings.keySet());
        }
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            List<String> values =
                    arms.stream().map(arm -> arm.getOrDefault(key, "not set")).toList();
            if (values.stream().distinct().count() > 1) {
                differences.add(new Difference(key, values));
            }
        }
        return differences;
    }

    /** Whether the woman herself, or the model of her, is not the same in all arms. */
    static boolean sameWoman(List<Difference> differences) {
        return differences.stream()
                .noneMatch(difference ->
                        TAKEN_APART.stream().anyMatch(part -> difference.what().startsWith(part + ":")));
    }

    private static Map<String, String> settings(Case asked, List<String> lines) {
        Map<String, String> settings = new LinkedHashMap<>();
        String key = "";
        for (String line : lines) {
            boolean top = !line.startsWith(" ");
            key = top ? line.substring(0, line.indexOf(':')) : key;
            String rest = top ? line.substring(key.length() + 1).strip() : line.strip();
            if (WORDS.contains(key) || rest.isEmpty()) {
                continue;
            }
            if (PLANS.contains(key)) {
                settings.put("regimen", RegimenWords.of(asked.prescription().regimen()));
            } else if (TAKEN_APART.contains(key)) {
                settings.put(key + ": " + rest.substring(0, rest.indexOf(':')), rest.substring(rest.indexOf(':') + 2));
            } else {
                settings.merge(key, rest, (before, more) -> before + " " + more);
            }
        }
        return settings;
    }
}
