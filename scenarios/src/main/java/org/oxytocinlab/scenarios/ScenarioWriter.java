package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.body.Contraindication;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Lines;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.YamlText;

/** Writes a case with nothing left to defaults, so that it gives the same results when it is read again. */
public final class ScenarioWriter {
    private final StringBuilder out = new StringBuilder();

    private ScenarioWriter() {}

    /** The resolved case as YAML, without any file name in it. */
    public static String write(Scenario scenario) {
        String text = new ScenarioWriter().text(scenario, false);
        return isPlausible(text, scenario.drugs()) ? text : new ScenarioWriter().text(scenario, true);
    }

    /**
     * All that a resolved case says of its woman, its model and what is given, line by line; without title, lesson, seed,
     * looks at which nothing is decided, and expectations.
     */
    static List<String> treatment(Scenario scenario) {
        String text = new ScenarioWriter().text(scenario, false);
        return Lines.of(text).stream()
                .filter(line -> !line.startsWith("title: ")
                        && !line.startsWith("teaches: ")
                        && !line.startsWith("seed: ")
                        && !line.startsWith(FigureForm.FIGURE + ": ")
                        && !line.startsWith("looks: "))
                .takeWhile(line -> !line.startsWith("expect:"))
                .toList();
    }

    private static boolean isPlausible(String text, List<Substance> drugs) {
        Remarks remarks = new Remarks();
        try {
            ScenarioReader.read(text, "resolved case", remarks, drugs);
            return true;
        } catch (InvalidInput refused) {
            return !remarks.hasDoubts();
        }
    }

    private String text(Scenario scenario, boolean implausible) {
        Case asked = scenario.asked();
        line("title", YamlText.quoted(asked.title()));
        line("teaches", YamlText.quoted(scenario.teaches()));
        line("duration", asked.duration());
        line("seed", asked.seed());
        line(LabourForm.LABOUR, LabourForm.text(asked.woman().labour()));
        followed(asked);
        line("irregularity", asked.settings().irregular() ? "normal" : "none");
        if (implausible) {
            line("implausible", "allowed");
        }
        woman(asked.woman(), scenario.drugs());
        Settings settings = asked.settings();
        model(settings, new Applicability(settings.plasma(), asked.woman(), settings.followed(), scenario.drugs()));
        PrescriptionText.lines(asked.prescription(), asked.woman().labour().isAny())
                .forEach(line -> out.append(line).append('\n'));
        if (!scenario.figure().equals(FigureWish.NONE)) {
            line(FigureForm.FIGURE, FigureForm.text(scenario.figure()));
        }
        expect(scenario.expect());
        scenario.predict()
                .ifPresent(predict -> PredictionForm.lines(predict)
                        .forEach(line -> out.append(line).append('\n')));
        noted(scenario.notes());
        return out.toString();
    }

    private void followed(Case asked) {
        if (asked.settings().fetus().isAsked()) {
            line(FetusForm.FETUS, FetusForm.text(asked.settings().fetus()));
        }
        if (asked.settings().circulation().isAsked()) {
            line(
                    CirculationForm.CIRCULATION,
                    CirculationForm.text(asked.settings().circulation()));
        }
        if (asked.settings().thirdStage().isAsked()) {
            line(
                    ThirdStageForm.THIRD_STAGE,
                    ThirdStageForm.text(asked.settings(), asked.woman().labour()));
        }
        if (asked.settings().followsBrain()) {
            line(BrainForm.BRAIN, BrainForm.WORDS.get(0));
        }
    }

    private void woman(Woman woman, List<Substance> drugs) {
        out.append("woman:\n");
        inner("weight", woman.weight());
        inner("height", woman.height());
        inner("BMI", woman.bodyMassIndex());
        inner("gestation", woman.gestation());
        inner("parity", woman.parity());
        inner("Bishop score", woman.bishopScore());
        inner(
                "sensitivity",
                woman.sensitivity() == null ? null : woman.sensitivity().words());
        inner("sensitivity", woman.sensitivity() == null ? woman.sensitivityFactor() : null);
        inner(WomanForm.REASONS, reasons(woman, reason -> true));
        inner(WomanForm.ALTHOUGH, reasons(woman, reason -> reason.isAgainstAny(drugs)));
    }

    private static @Nullable List<String> reasons(Woman woman, Predicate<Contraindication> chosen) {
        List<String> reasons = woman.contraindications().stream()
                .filter(chosen)
                .map(Contraindication::words)
                .sorted()
                .toList();
        return reasons.isEmpty() ? null : reasons;
    }

    private void model(Settings settings, Applicability applicability) {
        out.append("model:\n");
        inner("plasma", settings.plasma().words());
        inner("assay", settings.assay().words());
        for (Published parameter : Catalogue.ALL) {
            if (applicability.objection(parameter).isEmpty()) {
                inner(parameter.name(), settings.changed().getOrDefault(parameter, parameter.standard()));
            }
        }
    }

    private void expect(List<Scenario.Line> lines) {
        out.append(lines.isEmpty() ? "expect: []\n" : "expect:\n");
        lines.forEach(
                line -> out.append("  - ").append(YamlText.quoted(line.text())).append('\n'));
    }

    private void noted(List<String> notes) {
        out.append(CaseForm.NOTED).append(notes.isEmpty() ? ": []\n" : ":\n");
        notes.forEach(note -> out.append("  - ").append(YamlText.quoted(note)).append('\n'));
    }

    private void line(String key, Object value) {
        out.append(key).append(": ").append(value).append('\n');
    }

    private void inner(String key, @Nullable Object value) {
        if (value != null) {
            out.append("  ");
            line(key, value);
        }
    }
}
