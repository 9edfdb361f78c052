package org.oxytocinlab.engine.study;

import java.util.List;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * One side of a sweep.
 *
 * @param lever what is moved
 * @param values increasing, in one unit
 */
public record Factor(Lever lever, List<Quantity> values) {
    /** Copies the list. */
    public Factor {
        values = List.copyOf(values);
    }

    /** The unit of all values. */
    public Unit unit() {
        return values.get(0).unit();
    }

    /** How many values there are. */
    public int size() {
        return values.size();
    }

    /** "step 2 mU/min". */
    public String words(int value) {
        return lever.words() + " " + values.get(value);
    }
}
