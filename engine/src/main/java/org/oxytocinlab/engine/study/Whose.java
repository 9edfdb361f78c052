package org.oxytocinlab.engine.study;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Basis;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Variable;

/** Which women have an endpoint of a trial. */
public enum Whose {
    EVERYBODY(asked -> true, "known of every woman"),
    /** Contractions say nothing after the birth. */
    UNDELIVERED(asked -> !asked.isAfterBirth(), "known before the birth only; leave out 'third stage'"),
    LABOURING(
            asked -> asked.woman().labour().isAny(),
            "known of women in labour only; add 'labour: induction' or 'labour: spontaneous'"),
    WITH_FETUS(asked -> asked.settings().fetus().isAsked(), "known only where a fetus is followed; add 'fetus: yes'"),
    WITH_CORD(
            asked -> asked.settings().fetus().isCordPressed(),
            "known only where contractions press the cord; add 'fetus: {cord: compressed}'"),
    WITH_FETAL_SODIUM(
            asked -> asked.settings().fetus().isSodiumFollowed(),
            "known only where the sodium of the fetus is followed; add 'fetus: {sodium: yes}'"),
    AFTER_BIRTH(
            asked -> asked.settings().thirdStage().isAsked(),
            "known only where blood loss is followed; add 'third stage: yes'"),
    CIRCULATING(
            asked -> asked.settings().circulation().isAsked(),
            "known only where the circulation is followed; add 'circulation: yes'"),
    WITH_BRAIN(asked -> asked.settings().followsBrain(), "known only where the brain is followed; add 'brain: yes'"),
    WITH_BLOOD(
            asked -> asked.settings().thirdStage().blood(),
            "known only where haemoglobin is followed; add 'third stage: {haemoglobin: 12 g/dL}'");

    private static final Set<Basis> OF_A_STRIP = Collections.unmodifiableSet(
            EnumSet.of(Basis.MODEL, Basis.COUNTED, Basis.CHARTED, Basis.STRIP, Basis.LASTING, Basis.GOAL));

    /** Without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<Case> has;

    private final String words;

    Whose(Predicate<Case> has, String words) {
        this.has = has;
        this.words = words;
    }

    /** What goes by a strip says nothing after the birth; what needs a variable is theirs who have it. */
    static Whose of(Card card, Set<Variable> needs) {
        Whose own = OF_A_STRIP.contains(card.basis()) ? UNDELIVERED : EVERYBODY;
        return needs.stream()
                .map(variable -> having(variable.card()))
                .filter(other -> other.compareTo(own) > 0)
                .max(Comparator.naturalOrder())
                .orElse(own);
    }

    /** Whose a variable is. */
    static Whose having(Card card) {
        if (card.isSeen(View.LABOUR)) {
            return LABOURING;
        } else if (card.isSeen(View.FETUS)) {
            return WITH_FETUS;
        } else if (card.isSeen(View.CORD)) {
            return WITH_CORD;
        } else if (card.isSeen(View.FETAL_SODIUM)) {
            return WITH_FETAL_SODIUM;
        } else if (card.isSeen(View.THIRD_STAGE)) {
            return AFTER_BIRTH;
        } else if (card.isSeen(View.CIRCULATION)) {
            return CIRCULATING;
        } else if (card.isSeen(View.BRAIN)) {
            return WITH_BRAIN;
        } else if (card.isSeen(View.BLOOD)) {
            return WITH_BLOOD;
        }
        return OF_A_STRIP.contains(card.basis()) ? UNDELIVERED : EVERYBODY;
    }

    /** Whether the woman of a case has it. */
    boolean has(Case asked) {
        return has.test(asked);
    }

    /** Whether the women of all arms have it, so that they can be compared. */
    boolean haveAll(List<Arm> arms) {
        return arms.stream().map(Arm::asked).allMatch(has);
    }

    /** Of whom it is known, and what makes it known: "known of women in labour only; add 'labour: induction'". */
    public String words() {
        return words;
    }
}
