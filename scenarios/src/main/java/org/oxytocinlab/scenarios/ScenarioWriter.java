package org.oxytocinlab.scenarios;

import java.util.List;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.Written;

/** Writes a case with nothing left to defaults, so that it gives the same results when it is read again. */
public final class ScenarioWriter {
    /** What a resolved case says of no treatment: its words, its numbers by chance, and looks at which nothing is decided. */
    static final List<String> BESIDE_THE_TREATMENT = List.of(
                    CaseKeys.TITLE,
                    CaseKeys.TEACHES,
                    CaseKeys.SEED,
                    CaseKeys.FIGURE,
                    CaseKeys.LOOKS,
                    CaseKeys.EXPECT,
                    CaseKeys.PREDICT,
                    CaseKeys.NOTED)
            .stream()
            .map(Key::name)
            .toList();

    private ScenarioWriter() {}

    /** The resolved case as YAML, without any file name in it. */
    public static String write(Scenario scenario) {
        return String.join("\n", resolved(scenario).lines()) + "\n";
    }

    /** The resolved case; numbers of which a reader doubts that they are meant are allowed in it. */
    static Written.Pairs resolved(Scenario scenario) {
        Written.Pairs plain = resolved(scenario, false);
        return isPlausible(plain, scenario.drugs()) ? plain : resolved(scenario, true);
    }

    /** All that a resolved case says of its woman, its model and what is given. */
    static Written.Pairs treatment(Scenario scenario) {
        return resolved(scenario, false).without(BESIDE_THE_TREATMENT);
    }

    private static Written.Pairs resolved(Scenario scenario, boolean isImplausible) {
        return CaseKeys.KEYS.write(new Resolved(scenario, isImplausible), false);
    }

    private static boolean isPlausible(Written.Pairs resolved, List<Substance> drugs) {
        Remarks remarks = new Remarks();
        try {
            ScenarioReader.read(resolved, remarks, drugs);
            return true;
        } catch (InvalidInput refused) {
            return !remarks.hasDoubts();
        }
    }
}
