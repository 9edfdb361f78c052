package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.study.Correlation;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.Trait;
import org.oxytocinlab.scenarios.yaml.YamlText;
import org.oxytocinlab.scenarios.yaml.YamlText.Pairs;

/** A population written out line by line. */
final class PopulationText {
    private final Population population;

    PopulationText(Population population) {
        this.population = population;
    }

    /** The lines, the first of them the key of a study. */
    List<String> lines() {
        if (population.equals(Population.NONE)) {
            return List.of(TrialForm.POPULATION + ": none");
        }
        List<String> lines = new ArrayList<>(List.of(TrialForm.POPULATION + ":"));
        lines.add("  title: " + YamlText.quoted(population.title()));
        List<String> parameters = new ArrayList<>();
        for (Trait trait : population.traits()) {
            if (trait instanceof Trait.Sensitivity own) {
                lines.add("  sensitivity: "
                        + new Pairs().with("median", own.median()).with("CV", Percentage.SHARE.write(own.variation())));
            } else if (trait instanceof Trait.Weight own) {
                lines.add("  weight: "
                        + new Pairs().with("median", own.median()).with("CV", Percentage.SHARE.write(own.variation())));
            } else {
                parameters.add("    - " + parameter(trait));
            }
        }
        range(lines, "gestation", population.weeks());
        range(lines, "dilatation", population.dilatation());
        Double nulliparous = population.nulliparous();
        if (nulliparous != null) {
            lines.add("  parity: " + new Pairs().with("nulliparous", Percentage.SHARE.write(nulliparous)));
        }
        if (population.isSlow()) {
            lines.add("  selection: " + PopulationForm.SLOW);
        }
        list(lines, "  parameters:", parameters);
        list(
                lines,
                "  correlations:",
                population.correlations().stream()
                        .map(PopulationText::correlation)
                        .toList());
        return lines;
    }

    private static void range(List<String> lines, String key, Population.@Nullable Range range) {
        if (range != null) {
            lines.add("  " + key + ": " + new Pairs().with("from", range.from()).with("to", range.to()));
        }
    }

    private static Pairs parameter(Trait trait) {
        if (trait instanceof Trait.Shift shift) {
            return new Pairs().with("vary", shift.parameter().name()).with("SD", shift.deviation());
        }
        Trait.Factor factor = (Trait.Factor) trait;
        List<String> names = factor.parameters().stream().map(Published::name).toList();
        return new Pairs().with("vary", names).with("CV", Percentage.SHARE.write(factor.variation()));
    }

    private static String correlation(Correlation correlation) {
        return "    - " + CorrelationForm.OF_ANY.write(correlation);
    }

    private static void list(List<String> lines, String key, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add(key);
            lines.addAll(entries);
        }
    }
}
