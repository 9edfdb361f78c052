package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.body.Contraindication;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.scenarios.yaml.Part;

/** Whether the woman of a case may be given the drugs of its lines: what speaks against one must have been weighed. */
final class DrugCautions {
    /** An ergot goes into a vein no faster than this [methylergometrine-mims]. */
    private static final Quantity SLOWLY = Quantity.of("1", Unit.MINUTE);

    /** The clock does not say when a labour ends. */
    private static final String AFTER_BIRTH =
            "'third stage: yes' without a labour, or a line of which all waits for the birth ('at: 1 min after birth')";

    private final Woman woman;
    private final Set<Contraindication> weighed;
    private final boolean isAfterBirth;

    /**
     * The cautions for a woman.
     *
     * @param part where she is written, if anywhere
     * @param isAfterBirth whether time 0 is the birth
     */
    DrugCautions(Woman woman, @Nullable Part part, boolean isAfterBirth) {
        this.woman = woman;
        this.weighed = WomanForm.weighed(part);
        this.isAfterBirth = isAfterBirth;
    }

    /** Refuses what should not be given, and notes what is given all the same. */
    void hold(Part part, Line line) {
        Substance drug = line.of();
        boolean isGivenAfterBirth = isAfterBirth || line.waitsForBirth();
        for (Contraindication reason : woman.contraindications()) {
            if (reason.isAgainst(drug) && !(isGivenAfterBirth && reason == Contraindication.BEFORE_BIRTH)) {
                hold(part, drug, reason);
            }
        }
        if (!isGivenAfterBirth) {
            holdBeforeBirth(part, drug);
        }
        if (Catalogue.ERGOTS.contains(drug) && line.doses().anyMatch(DrugCautions::isFast)) {
            part.note(drug + " goes into a vein in an emergency only, and over " + SLOWLY + " at least");
        }
    }

    private void hold(Part part, Substance drug, Contraindication reason) {
        if (weighed.contains(reason)) {
            part.note(drug + " is given although there is a contraindication: " + reason.words());
        } else {
            part.fault(drug + " must not be given: " + reason.words() + "; expected '" + WomanForm.ALTHOUGH.name()
                    + ": [" + reason.words() + "]' under 'woman' where somebody has weighed it");
        }
    }

    private void holdBeforeBirth(Part part, Substance drug) {
        if (Catalogue.ERGOTS.contains(drug)) {
            part.fault(drug + " is given after the birth, and this model does not say what it does before; expected "
                    + AFTER_BIRTH);
        } else if (Contraindication.BEFORE_BIRTH.isAgainst(drug)
                && !woman.contraindications().contains(Contraindication.BEFORE_BIRTH)) {
            part.fault(drug + " is given after the birth; expected " + AFTER_BIRTH + ", or '"
                    + WomanForm.REASONS.name() + ": [before birth], " + WomanForm.ALTHOUGH.name()
                    + ": [before birth]' under 'woman'"
                    + " where somebody has weighed it");
        }
    }

    private static boolean isFast(Line.Bolus bolus) {
        return bolus.route() == Push.Route.VEIN && bolus.over().compareTo(SLOWLY) < 0;
    }

    /** Says of a contraindication that it speaks against nothing that is given. */
    void note(@Nullable Part part, Set<Substance> given) {
        for (Contraindication reason : woman.contraindications()) {
            List<Substance> drugs = reason.drugs();
            if (part != null
                    && !reason.isAgainst(Substance.OXYTOCIN)
                    && drugs.stream().noneMatch(given::contains)) {
                part.note("'" + reason.words() + "' speaks against "
                        + drugs.stream().map(Substance::words).collect(Collectors.joining(" and "))
                        + ", which is not given here");
            }
        }
    }
}
