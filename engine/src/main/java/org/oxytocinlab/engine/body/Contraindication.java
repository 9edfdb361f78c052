package org.oxytocinlab.engine.body;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why oxytocin should not be given before the birth; the list of a textbook [textbook]. */
public enum Contraindication {
    /** A ratio of lecithin to sphingomyelin up to 2. */
    IMMATURE_LUNGS("immature lungs"),
    MALPRESENTATION("malpresentation"),
    FETAL_HYPOXIA("fetal hypoxia"),
    /** Praevia, abruption. */
    PLACENTAL_PATHOLOGY("placental pathology"),
    UTERINE_SCAR("uterine scar");

    private final String words;

    Contraindication(String words) {
        this.words = words;
    }

    /** As a case calls it. */
    public String words() {
        return words;
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
