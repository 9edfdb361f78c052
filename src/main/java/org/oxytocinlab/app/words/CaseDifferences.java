package org.oxytocinlab.app.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyWriter;

/** What differs between the arms of a study, read off their resolved cases. */
public final class CaseDifferences {
    private static final Set<String> BODY = Set.of("woman", "model");
    private static final Set<String> PLANS = Set.of("regimen", "protocol");
    /** What holds where nobody says how she is watched. */
    private static final Map<String, String> UNWATCHED = Map.of(
            "watch: misses contractions", "0 %",
            "watch: misses rounds", "0 %",
            "watch: late", "0 min",
            "watch: pressure catheter", "no",
            "watch: examination every", "4 h",
            "watch: examination error", "0 cm");

    private static final String NOT_SET = "not set";
    private static final String MODEL = "model: ";

    private CaseDifferences() {}

    /**
     * Something that is not the same in all arms.
     *
     * @param what "regimen", "woman: weight"
     * @param values one for each arm
     */
    public record Difference(String what, List<String> values) {

        /** Which arms share a value: their places in the study, by the value. */
        public Map<String, List<Integer>> byValue() {
            Map<String, List<Integer>> arms = new LinkedHashMap<>();
            for (int i = 0; i < values.size(); i++) {
                arms.computeIfAbsent(values.get(i), value -> new ArrayList<>()).add(i);
            }
            return arms;
        }

        /** Whether the values differ in what they mean, and not only in how they are written. */
        private boolean isReal() {
            return !isOfWhatIsNotFollowed()
                    && values.stream()
                                    .map(value -> Meaning.of(what, value))
                                    .distinct()
                                    .count()
                            > 1;
        }

        /** Whether an arm has no value because it does not follow, or is not given, what the parameter is of. */
        private boolean isOfWhatIsNotFollowed() {
            return what.startsWith(MODEL)
                    && values.contains(NOT_SET)
                    && Catalogue.named(what.substring(MODEL.length()))
                            .filter(CaseDifferences::isOfSome)
                            .isPresent();
        }
    }

    private static boolean isOfSome(Published parameter) {
        boolean isOfAll = Catalogue.in(parameter) == Catalogue.In.ALL
                && Catalogue.drugOf(parameter).isEmpty();
        return !isOfAll && Catalogue.in(parameter) != Catalogue.In.LABOUR;
    }

    /** All of them, in the order in which a case is written. */
    public static List<Difference> of(Study study) {
        boolean onlyProtocols =
                study.arms().stream().allMatch(arm -> arm.asked().prescription().regimen() instanceof Protocol);
        List<Map<String, String>> arms = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < study.arms().size(); i++) {
            Case asked = study.arms().get(i).asked();
            Map<String, String> settings = new CaseSettings(StudyWriter.treatment(study, i)).values();
            if (!onlyProtocols) {
                settings.keySet().removeIf(key -> PLANS.contains(key.split(":", 2)[0]));
                settings.put("regimen", RegimenWords.of(asked));
            }
            arms.add(settings);
            keys.addAll(settings.keySet());
        }
        return keys.stream()
                .map(key -> new Difference(
                        key,
                        arms.stream()
                                .map(arm -> arm.getOrDefault(key, UNWATCHED.getOrDefault(key, NOT_SET)))
                                .toList()))
                .filter(Difference::isReal)
                .toList();
    }

    /** Whether the woman herself, or the model of her, is not the same in all arms. */
    public static boolean sameWoman(List<Difference> differences) {
        return differences.stream()
                .noneMatch(difference ->
                        BODY.stream().anyMatch(part -> difference.what().startsWith(part + ":")));
    }
}
