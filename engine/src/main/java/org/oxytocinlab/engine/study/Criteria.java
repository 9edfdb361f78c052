package org.oxytocinlab.engine.study;

import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * What a trial calls too many contractions, and what it calls enough.
 *
 * @param tachysystole whose definition
 * @param adequate least contractions per 10 min, counted over 30 min, that are adequate
 */
public record Criteria(Definition tachysystole, Quantity adequate) {

    /** More than 5 per 10 min are too many [nichd2008]; 3 per 10 min are adequate [mussenhealth]. */
    public static final Criteria STANDARD = new Criteria(Definition.NICHD_2008, Quantity.of("3", Unit.PER_TEN_MINUTES));
}
