package org.oxytocinlab.engine.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.oxytocinlab.engine.pharmacology.Atosiban;
import org.oxytocinlab.engine.pharmacology.Carbetocin;
import org.oxytocinlab.engine.pharmacology.Disposition;
import org.oxytocinlab.engine.pharmacology.Ergot;
import org.oxytocinlab.engine.quantity.Logarithm;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Variable;

/** The drugs beside oxytocin that a woman is given: the loops of their levels, and what they do. One that is not given is not there. */
final class Drugs {
    private final Set<Substance> given;
    private final Settings set;
    private final List<DrugLoop> loops = new ArrayList<>();
    private final List<Uterotonic> uterotonics = new ArrayList<>();
    private final AtReceptor atReceptor;

    /**
     * What is given of these.
     *
     * @param equilibration ke0 of oxytocin, plasma to effect site [1/min]
     */
    Drugs(Set<Substance> given, Settings set, double equilibration) {
        this.given = given;
        this.set = set;
        this.atReceptor = atReceptor(equilibration);
        uterotonic(Ergot.ERGOMETRINE, Stage.ERGOMETRINE, Variable.PLASMA_ERGOMETRINE);
        uterotonic(Ergot.METHYLERGOMETRINE, Stage.METHYLERGOMETRINE, Variable.PLASMA_METHYLERGOMETRINE);
    }

    private AtReceptor atReceptor(double equilibration) {
        AtReceptor all = AtReceptor.OXYTOCIN_ALONE;
        if (given.contains(Atosiban.DRUG)) {
            DrugLoop loop = atosiban();
            Atosiban room = Atosiban.of(set);
            loops.add(loop);
            all = all.blocked(loop.stage(), now -> room.unblocked(loop.inPlasma(now)));
        }
        if (given.contains(Carbetocin.DRUG)) {
            DrugLoop loop = carbetocin(equilibration);
            Carbetocin room = Carbetocin.of(set);
            loops.add(loop);
            all = all.joined(loop.stage(), now -> room.worth(loop.atEffectSite(now)));
        }
        return all;
    }

    private DrugLoop atosiban() {
        Disposition room = new Disposition(Disposition.Parameters.intoVein(
                set.value(Atosiban.VOLUME),
                set.value(Atosiban.ELIMINATION),
                set.value(Atosiban.OUTWARD),
                set.value(Atosiban.INWARD)));
        return new DrugLoop(Atosiban.DRUG, Stage.ATOSIBAN, Variable.PLASMA_ATOSIBAN, room, 1);
    }

    private DrugLoop carbetocin(double equilibration) {
        Disposition room = new Disposition(new Disposition.Parameters(
                set.value(Carbetocin.VOLUME),
                set.value(Carbetocin.ELIMINATION),
                set.value(Carbetocin.OUTWARD),
                set.value(Carbetocin.INWARD),
                set.value(Carbetocin.ABSORPTION),
                set.value(Carbetocin.BIOAVAILABILITY),
                equilibration));
        return new DrugLoop(Carbetocin.DRUG, Stage.CARBETOCIN, Variable.PLASMA_CARBETOCIN, room, 0.1);
    }

    private void uterotonic(Ergot.Drug drug, Stage stage, Variable level) {
        if (!given.contains(drug.substance())) {
            return;
        }
        Disposition room = new Disposition(Disposition.Parameters.inOne(
                set.value(drug.volume()),
                Logarithm.of(2) / set.value(drug.halfLife()),
                set.value(drug.absorption()),
                set.value(drug.bioavailability())));
        DrugLoop loop = new DrugLoop(drug.substance(), stage, level, room, 0.1);
        Ergot effect = Ergot.of(drug, set);
        loops.add(loop);
        uterotonics.add(new Uterotonic(
                stage,
                now -> effect.effect(loop.inPlasma(now)),
                effect.parameters().constriction()));
    }

    /** The loops of their levels, one a drug. */
    List<DrugLoop> loops() {
        return List.copyOf(loops);
    }

    /** What they do at the receptor of oxytocin. */
    AtReceptor atReceptor() {
        return atReceptor;
    }

    /** Those that act elsewhere. */
    List<Uterotonic> uterotonics() {
        return List.copyOf(uterotonics);
    }
}
