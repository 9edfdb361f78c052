package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Map;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Lines;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.Written;
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
                        && !line.startsWith("figure: ")
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
        line("labour", new LabourForm().write(asked.woman().labour()));
        followed(asked);
        line("irregularity", asked.settings().irregular() ? "normal" : "none");
        if (implausible) {
            line("implausible", "allowed");
        }
        lines(
                "woman",
                new WomanForm(asked.woman().labour()).write(new WomanForm.Told(asked.woman(), scenario.drugs())));
        Settings settings = asked.settings();
        lines(
                "model",
                new ModelForm(asked.woman(), settings.irregular(), settings.followed(), Map.of(), scenario.drugs())
                        .write(new ModelForm.Told(settings, asked.woman(), scenario.drugs())));
        PrescriptionText.lines(asked.prescription(), asked.woman().labour().isAny())
                .forEach(line -> out.append(line).append('\n'));
        if (!scenario.figure().equals(FigureWish.NONE)) {
            line("figure", new FigureForm().write(scenario.figure()));
        }
        expect(scenario.expect());
        scenario.predict().ifPresent(predict -> lines("predict", new PredictionForm(LineCheck.NONE, 0).write(predict)));
        noted(scenario.notes());
        return out.toString();
    }

    private void followed(Case asked) {
        if (asked.settings().fetus().isAsked()) {
            line("fetus", new FetusForm().write(asked.settings().fetus()));
        }
        if (asked.settings().circulation().isAsked()) {
            line("circulation", new CirculationForm().write(asked.settings().circulation()));
        }
        if (asked.settings().thirdStage().isAsked()) {
            boolean isAfterLabour = asked.woman().labour().isAny();
            line(
                    "third stage",
                    new ThirdStageForm(isAfterLabour)
                            .write(new ThirdStageForm.Third(
                                    asked.settings().thirdStage(),
                                    asked.settings().changed(),
                                    isAfterLabour)));
        }
        if (asked.settings().followsBrain()) {
            line("brain", "yes");
        }
    }

    private void lines(String key, Written written) {
        written.lines(key).forEach(line -> out.append(line).append('\n'));
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
}
