package org.oxytocinlab.app.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.scenarios.Study;

/** What results do not show, because the model does not have it. */
public final class UnmodelledNotes {
    private static final String BOLUS =
            "a bolus is given: a tetanic contraction and a fall in blood pressure are not modelled";
    private static final String TETANIC = "a bolus is given: a tetanic contraction is not modelled";
    private static final String AFTER_BIRTH =
            "this seems to be after birth: the contractions are those of a uterus in labour, which hers no longer is";

    private static final String THINNING =
            "haemoglobin rests on a design choice, the share of fluid that stays in the vessels ('explain' prints it);"
                    + " nothing is drawn in from the tissues, and no blood is given";

    /** A run ends with the birth, so only the words of a title can say that it is past, unless a labour or a fetus says that it is not. */
    private static final Pattern PAST = Pattern.compile(
            "(?<!previous |prior |earlier |past |one |after )(ca?esarean|ca?esarian)(?! scar)|\\bLSCS\\b|post-?\\s?partum"
                    + "|puerper|after (the )?(birth|delivery)|third stage|\\bPPH\\b|retained placenta"
                    + "|placenta (is |was )?(out|delivered)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private UnmodelledNotes() {}

    /** The notes on a case. */
    public static List<String> of(Case asked) {
        return of(List.of(asked), asked.title());
    }

    /** The notes on the cases of a study. */
    public static List<String> of(Study study) {
        return of(study.arms().stream().map(Arm::asked).toList(), study.title());
    }

    private static List<String> of(List<Case> cases, String title) {
        List<String> notes = new ArrayList<>();
        if (any(cases, Action.IvBolus.class)) {
            boolean isCirculating = cases.stream()
                    .filter(asked -> any(List.of(asked), Action.IvBolus.class))
                    .allMatch(asked -> asked.settings().circulation().isAsked());
            notes.add(isCirculating ? TETANIC : BOLUS);
        }
        boolean isPast = Stream.concat(Stream.of(title), cases.stream().map(Case::title))
                .anyMatch(words -> PAST.matcher(words).find());
        boolean isFollowed =
                cases.stream().allMatch(asked -> asked.settings().thirdStage().isAsked());
        boolean isAhead = cases.stream().anyMatch(UnmodelledNotes::isBirthAhead);
        if (!isFollowed && (any(cases, Action.ImDose.class) || (isPast && !isAhead))) {
            notes.add(AFTER_BIRTH);
        }
        if (cases.stream().anyMatch(asked -> asked.settings().thirdStage().blood())) {
            notes.add(THINNING);
        }
        return notes;
    }

    private static boolean isBirthAhead(Case asked) {
        return asked.settings().fetus().isAsked() || asked.woman().labour().isAny();
    }

    /** Oxytocin is injected into a muscle only after birth, so the dose itself says when it is. */
    private static boolean any(List<Case> cases, Class<? extends Action> kind) {
        return cases.stream().flatMap(asked -> asked.prescription().byHand()).anyMatch(kind::isInstance);
    }
}
