package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;

/** Turns a ledger of decisions into a fixed case: everything that was decided is done again, and nobody decides. */
public final class Replay {
    private Replay() {}

    /**
     * The case with its protocol replaced by what the protocol decided, looks included. It has the same trajectory,
     * bit for bit.
     *
     * @param ledger every decision of a run of the case, in order of time
     */
    public static Case fixed(Case asked, List<Decision> ledger) {
        Prescription given = asked.prescription();
        if (!(given.regimen() instanceof Protocol protocol)) {
            return asked;
        }
        List<Action> actions = new ArrayList<>();
        List<Quantity> looks = new ArrayList<>();
        for (Decision decision : ledger) {
            Quantity at = Quantity.minutes(decision.time());
            looks.add(at);
            Bag hung = decision.leg() < 0
                    ? null
                    : protocol.legs().get(decision.leg()).bag();
            if (hung != null) {
                actions.add(new Action.ChangeBag(at, hung));
            }
            // What a hand did at the minute of a round stands among the actions of the case.
            if (decision.changes() && !decision.isDoneByHand()) {
                actions.add(new Action.SetRate(at, decision.after()));
            }
            actions.addAll(protocol.aids(decision));
        }
        for (Action action : given.actions()) {
            // Nobody resumes what nobody decides; but the run was cut there, and a cut leaves its mark in the last
            // bits.
            if (action instanceof Action.ResumeLadder) {
                looks.add(action.at());
            } else {
                actions.add(action);
            }
        }
        looks.sort(Comparator.naturalOrder());
        // The sort is stable: at equal times a decision comes before an action of the case, as it did in the run.
        actions.sort(Comparator.comparing(Action::at));
        return asked.with(byHand(given, actions, looks));
    }

    private static Prescription byHand(Prescription given, List<Action> actions, List<Quantity> looks) {
        return new Prescription(
                given.bag(),
                given.device(),
                Regimen.NONE,
                given.fluids(),
                actions,
                given.watch(),
                looks,
                given.lines(),
                given.atBirth());
    }
}
