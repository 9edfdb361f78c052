package org.oxytocinlab.scenarios;

import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.Written;
import org.oxytocinlab.scenarios.yaml.YamlText;

/** Writes a study with nothing left to defaults, so that it gives the same results when it is read again. */
public final class StudyWriter {
    private StudyWriter() {}

    /** The resolved study as YAML, without any file name in it. */
    public static String write(Study study) {
        String text = text(study, false);
        return isPlausible(text) ? text : text(study, true);
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

    private static String text(Study study, boolean isImplausible) {
        Written.Pairs resolved = StudyKeys.KEYS.write(new ResolvedStudy(study, isImplausible), false);
        return String.join("\n", resolved.lines()) + "\n";
    }
}
