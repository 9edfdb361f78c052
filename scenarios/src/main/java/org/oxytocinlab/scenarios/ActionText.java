package org.oxytocinlab.scenarios;

import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.scenarios.yaml.YamlText.Pairs;

/** Something done at a time, written as the reader reads it. */
final class ActionText {
    private ActionText() {}

    static Pairs of(Action action) {
        if (action instanceof Action.SetRate set) {
            return begun(action, "set rate").with("rate", set.rate());
        }
        if (action instanceof Action.Restart restart) {
            return begun(action, "restart").with("rate", restart.rate());
        }
        if (action instanceof Action.Stop) {
            return begun(action, "stop");
        }
        if (action instanceof Action.Halve) {
            return begun(action, "halve");
        }
        return action instanceof Action.ResumeLadder ? begun(action, "resume ladder") : beside(action);
    }

    /** Something that waits for the birth. */
    static String atBirth(Action action) {
        String timed = "{at: " + action.at() + ", ";
        return "{at: " + BirthTime.text(action.at()) + ", "
                + of(action).toString().substring(timed.length());
    }

    /** What a rule asks for, at no time of its own. */
    static Pairs of(Action.Beside aid) {
        return besideRate(aid, new Pairs());
    }

    private static Pairs beside(Action action) {
        if (action instanceof Action.ChangeBag change) {
            Pairs pairs = begun(action, "change bag");
            BagForm.OXYTOCIN
                    .keys()
                    .write(change.bag(), true)
                    .pairs()
                    .forEach(pair -> pairs.with(pair.key(), pair.value()));
            return pairs;
        }
        if (action instanceof Action.ChangeDropFactor change) {
            return begun(action, "change giving set").with("drops", change.dropFactor());
        }
        if (action instanceof Action.SetStress change) {
            return begun(action, "set stress").with("vasopressin", change.vasopressin());
        }
        return action instanceof Action.RuptureMembranes ? begun(action, ActionForm.RUPTURE) : besideRate(action);
    }

    private static Pairs besideRate(Action action) {
        if (action instanceof Action.Beside aid) {
            return besideRate(aid, new Pairs().with("at", aid.at()));
        }
        throw new IllegalArgumentException("an action without words: " + action);
    }

    private static Pairs besideRate(Action.Beside aid, Pairs begun) {
        if (aid instanceof Action.IvBolus bolus) {
            return begun.with("do", "bolus").with("dose", bolus.dose()).with("over", bolus.over());
        }
        if (aid instanceof Action.ImDose dose) {
            return begun.with("do", "IM dose").with("dose", dose.dose());
        }
        if (aid instanceof Action.SetFluid change) {
            return begun.with("do", "fluid")
                    .with("fluid", change.fluid().name())
                    .with("rate", change.rate())
                    .with("by", FluidForm.ROUTE.write(change.route()));
        }
        if (aid instanceof Action.FluidBolus bolus) {
            return begun.with("do", "fluid")
                    .with("fluid", bolus.fluid().name())
                    .with("volume", bolus.volume())
                    .with("over", bolus.over())
                    .with("by", FluidForm.ROUTE.write(bolus.route()));
        }
        return begun.with("do", ((Action.Tend) aid).care().words());
    }

    private static Pairs begun(Action action, String word) {
        return new Pairs().with("at", action.at()).with("do", word);
    }
}
