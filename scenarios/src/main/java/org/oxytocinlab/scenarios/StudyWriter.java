package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.Written;
import org.oxytocinlab.scenarios.yaml.YamlText;

/** Writes a study with nothing left to defaults, so that it gives the same results when it is read again. */
public final class StudyWriter {
    private final StringBuilder out = new StringBuilder();

    private StudyWriter() {}

    /** The resolved study as YAML, without any file name in it. */
    public static String write(Study study) {
        String text = new StudyWriter().text(study, false);
        return isPlausible(text) ? text : new StudyWriter().text(study, true);
    }

    /** The resolved case of one arm as YAML, with the title of the study and the name of the arm. */
    public static String arm(Study study, int index) {
        Arm arm = study.arms().get(index);
        return "title: " + YamlText.quoted(study.title() + ": " + arm.name()) + "\nseed: " + study.seed() + "\n"
                + String.join("\n", treatment(study, index).lines()) + "\n";
    }

    /** What the resolved case of one arm says of its woman, its model and what is given. */
    public static Written.Pairs treatment(Study study, int index) {
        return ScenarioWriter.treatment(ResolvedArm.of(study).get(index).scenario());
    }

    private static boolean isPlausible(String text) {
        Remarks remarks = new Remarks();
        try {
            StudyReader.read(text, "resolved study", StudyLineCheck.NONE, remarks);
            return true;
        } catch (InvalidInput refused) {
            return !remarks.hasDoubts();
        }
    }

    private String text(Study study, boolean implausible) {
        line("title", YamlText.quoted(study.title()));
        line("question", YamlText.quoted(study.question()));
        line("teaches", YamlText.quoted(study.teaches()));
        line("seed", study.seed());
        line("implausible", implausible ? "allowed" : null);
        line("figure", study.figure().equals(FigureWish.NONE) ? null : new FigureForm().write(study.figure()));
        TrialForm.KEYS
                .write(new ResolvedStudy(study, implausible), false)
                .lines()
                .forEach(line -> out.append(line).append('\n'));
        DoseForm.KEYS
                .write(study.dose(), false)
                .lines()
                .forEach(line -> out.append(line).append('\n'));
        SweepForm.KEYS
                .write(new ResolvedStudy(study, implausible), false)
                .lines()
                .forEach(line -> out.append(line).append('\n'));
        Written arms = ArmForm.ofAnyStudy().list("arms").write(ResolvedArm.of(study));
        arms.lines(StudyForm.ARMS).forEach(line -> out.append(line).append('\n'));
        list(
                "expect",
                study.expect().stream()
                        .map(line -> YamlText.quoted(line.text()))
                        .toList());
        list(CaseKeys.NOTED.name(), study.notes().stream().map(YamlText::quoted).toList());
        return out.toString();
    }

    private void list(String key, List<?> entries) {
        out.append(key).append(entries.isEmpty() ? ": []\n" : ":\n");
        entries.forEach(entry -> out.append("  - ").append(entry).append('\n'));
    }

    private void line(String key, @Nullable Object value) {
        if (value != null) {
            out.append(key).append(": ").append(value).append('\n');
        }
    }
}
