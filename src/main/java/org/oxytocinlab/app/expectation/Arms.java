package org.oxytocinlab.app.expectation;

import java.util.Comparator;
import java.util.List;

/**
 * The arms that a line can speak of: "total oxytocin at 2 h with low dose".
 *
 * @param names of the arms; empty for a case
 * @param inTrial whether a line speaks of many women
 */
record Arms(List<String> names, boolean inTrial) {
    static final String WITH = "with";

    /** A case has none. */
    static final Arms NONE = new Arms(List.of(), false);

    /** Reads "with" and the name of an arm; its index. */
    int read(Phrase phrase) throws ExpectationFault {
        if (!phrase.accepts(WITH)) {
            throw new ExpectationFault(
                    "say in which arm: write 'with " + names.get(0) + "' before '" + phrase.rest() + "'");
        }
        String longest = names.stream()
                .sorted(Comparator.comparing(name -> -name.length()))
                .filter(phrase::acceptsName)
                .findFirst()
                .orElseThrow(() -> new ExpectationFault(
                        "unknown arm in 'with " + phrase.rest() + "'; known: " + String.join(", ", names)));
        return names.indexOf(longest);
    }
}
