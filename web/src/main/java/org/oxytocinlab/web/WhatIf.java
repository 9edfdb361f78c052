package org.oxytocinlab.web;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;

/** Another future from a minute on; the past stays as it is, to the last bit. */
final class WhatIf {
    private WhatIf() {}

    /**
     * The case in which a hand does something.
     *
     * @param minute when
     * @param deed as a case calls it
     * @param amount a rate or dose with its unit; not used where a deed needs none
     * @param goesOn whether whoever had the rate before goes on with it; where nobody has a plan, or nothing runs, nobody does
     */
    static Case of(Case asked, double minute, String deed, String amount, boolean goesOn) throws QuantityFault {
        Quantity at = Quantity.minutes(minute);
        List<Action> actions = new ArrayList<>(asked.prescription().actions());
        int place = 0;
        while (place < actions.size() && actions.get(place).at().compareTo(at) <= 0) {
            place++;
        }
        actions.add(place, action(asked, at, deed, amount));
        boolean leavesARate =
                actions.get(place) instanceof Action.OnRate && !(actions.get(place) instanceof Action.Stop);
        if (goesOn && leavesARate && Plan.isClimbing(asked)) {
            actions.add(place + 1, new Action.ResumeLadder(at));
        }
        return asked.with(asked.prescription().doing(actions));
    }

    private static Action action(Case asked, Quantity at, String deed, String amount) throws QuantityFault {
        return switch (deed) {
            case "stop" -> new Action.Stop(at);
            case "halve" -> new Action.Halve(at);
            case "set rate" -> new Action.SetRate(at, QuantityText.parse(amount, Dimension.OXYTOCIN_RATE));
            case "bolus" ->
                new Action.IvBolus(at, QuantityText.parse(amount, Dimension.OXYTOCIN), Quantity.of("1", Unit.MINUTE));
            case "IM dose" -> new Action.ImDose(at, QuantityText.parse(amount, Dimension.OXYTOCIN));
            case "change bag" -> new Action.ChangeBag(at, bag(asked, QuantityText.parse(amount, Dimension.OXYTOCIN)));
            default -> throw new QuantityFault("unknown action '" + deed + "'");
        };
    }

    /** The first bag of the case with more or less of the drug in it. */
    private static Bag bag(Case asked, Quantity drug) throws QuantityFault {
        Bag first = asked.prescription().bag();
        if (first == null) {
            throw new QuantityFault("there is no bag that could be changed");
        }
        return first.with(drug);
    }
}
