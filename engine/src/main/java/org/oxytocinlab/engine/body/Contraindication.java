package org.oxytocinlab.engine.body;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.pharmacology.Carbetocin;
import org.oxytocinlab.engine.pharmacology.Ergot;
import org.oxytocinlab.engine.quantity.Substance;

/** Why a drug should not be given: oxytocin before the birth [textbook], another drug at any time. */
public enum Contraindication {
    /** A ratio of lecithin to sphingomyelin up to 2. */
    IMMATURE_LUNGS("immature lungs", Substance.OXYTOCIN),
    MALPRESENTATION("malpresentation", Substance.OXYTOCIN),
    FETAL_HYPOXIA("fetal hypoxia", Substance.OXYTOCIN),
    /** Praevia, abruption. */
    PLACENTAL_PATHOLOGY("placental pathology", Substance.OXYTOCIN),
    UTERINE_SCAR("uterine scar", Substance.OXYTOCIN),
    HYPERTENSION("hypertension", Ergot.ERGOMETRINE.substance(), Ergot.METHYLERGOMETRINE.substance()),
    PRE_ECLAMPSIA("pre-eclampsia", Ergot.ERGOMETRINE.substance(), Ergot.METHYLERGOMETRINE.substance()),
    /** The child is not born yet. */
    BEFORE_BIRTH("before birth", Carbetocin.DRUG);

    private final String words;

    /** Without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Substance> drugs;

    Contraindication(String words, Substance... drugs) {
        this.words = words;
        this.drugs = List.of(drugs);
    }

    /** As a case calls it. */
    public String words() {
        return words;
    }

    /** Against what it speaks. */
    public List<Substance> drugs() {
        return drugs;
    }

    /** Whether it speaks against a drug. */
    public boolean isAgainst(Substance drug) {
        return drugs.contains(drug);
    }

    /** Whether it speaks against oxytocin, which is always at hand, or any of these drugs. */
    public boolean isAgainstAny(Collection<Substance> given) {
        return isAgainst(Substance.OXYTOCIN) || given.stream().anyMatch(this::isAgainst);
    }

    /** All of them, as a case calls them. */
    public static List<String> allWords() {
        return Arrays.stream(values()).map(Contraindication::words).toList();
    }

    /** The one of this name, if there is one. */
    public static Optional<Contraindication> named(String words) {
        return Arrays.stream(values()).filter(one -> one.words.equals(words)).findFirst();
    }
}
