package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.Written;

/** Writes a study with nothing left to defaults, so that it gives the same results when it is read again. */
public final class StudyWriter {
    private StudyWriter() {}

    /** The resolved study as YAML, without any file name in it. */
    public static String write(Study study) {
        return text(resolved(study));
    }

    /** The resolved study; numbers of which a reader doubts that they are meant are allowed in it. */
    static Written.Pairs resolved(Study study) {
        Written.Pairs plain = resolved(study, false);
        return isPlausible(plain) ? plain : resolved(study, true);
    }

    /** The resolved case of one arm as YAML, with the title of the study and the name of the arm. */
    public static String arm(Study study, int index) {
        String name = study.arms().get(index).name();
        List<Written.Pair> pairs = new ArrayList<>();
        pairs.add(new Written.Pair(CaseKeys.TITLE.name(), Written.quoted(study.title() + ": " + name)));
        pairs.add(new Written.Pair(CaseKeys.SEED.name(), Written.word(study.seed())));
        pairs.addAll(treatment(study, index).pairs());
        return text(new Written.Pairs(pairs, false));
    }

    /** What the resolved case of one arm says of its woman, its model and what is given. */
    public static Written.Pairs treatment(Study study, int index) {
        return ScenarioWriter.treatment(ResolvedArm.of(study).get(index).scenario());
    }

    private static Written.Pairs resolved(Study study, boolean isImplausible) {
        return StudyKeys.KEYS.write(new ResolvedStudy(study, isImplausible), false);
    }

    private static boolean isPlausible(Written.Pairs resolved) {
        Remarks remarks = new Remarks();
        try {
            StudyReader.read(resolved, remarks);
            return true;
        } catch (InvalidInput refused) {
            return !remarks.hasDoubts();
        }
    }

    private static String text(Written.Pairs written) {
        return String.join("\n", written.lines()) + "\n";
    }
}
