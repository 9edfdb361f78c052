package org.oxytocinlab.web;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;

/** A student at the bedside: the nurse still looks and writes down what she sees, but the student sets the rate. */
final class StudentNurse {
    private StudentNurse() {}

    /**
     * The case with what the student ordered. A hand that once had the pump keeps it, so that the protocol decides
     * nothing afterwards.
     *
     * @param minutes of the rounds, with blanks between
     * @param rates [mU/min], with blanks between
     */
    static Case of(Case asked, String minutes, String rates) throws QuantityFault {
        List<Action> actions = new ArrayList<>(asked.prescription().actions());
        String[] at = words(minutes);
        String[] rate = words(rates);
        if (at.length != rate.length) {
            throw new QuantityFault(at.length + " rounds, but " + rate.length + " rates");
        }
        for (int i = 0; i < at.length; i++) {
            actions.add(new Action.SetRate(
                    Quantity.of(at[i], Unit.MINUTE), Quantity.of(rate[i], Unit.MILLIUNIT_PER_MINUTE)));
        }
        actions.sort((one, other) -> one.at().compareTo(other.at()));
        return asked.with(asked.prescription().doing(actions));
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split(" +");
    }
}
