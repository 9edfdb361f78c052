package org.oxytocinlab.app.exchange;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.therapy.Protocol;

/** What a case holds and another format has no place for. */
public final class LeftBehind {
    private LeftBehind() {}

    /** What of a case travels in no format, and what of it a table of doses leaves behind. */
    public static List<String> ofTable(Case asked) {
        List<String> left = common(asked);
        left.add("the effect site");
        if (Kinetics.of(asked).isOwnConstant()) {
            left.add("her own oxytocin in the table; the control stream adds its mean as a constant");
        }
        return List.copyOf(left);
    }

    /** What of a case SBML leaves behind here. */
    public static List<String> ofSbml(Case asked) {
        return List.copyOf(common(asked));
    }

    private static List<String> common(Case asked) {
        List<String> left = new ArrayList<>(List.of(
                "contractions and what follows from them",
                "water, sodium and the kidney",
                "bags, pumps and fluids: the doses are those that were really given"));
        if (asked.prescription().regimen() instanceof Protocol) {
            left.add("the rules of the protocol: its decisions are fixed as doses");
        }
        if (!Kinetics.of(asked).isOwnConstant()) {
            left.add("her own oxytocin, which comes in pulses");
        }
        asked.prescription().drugs().stream().map(Substance::words).sorted().forEach(left::add);
        if (asked.woman().labour().isAny()) {
            left.add("the labour");
        }
        if (asked.settings().thirdStage().isAsked()) {
            left.add("the third stage");
        }
        if (asked.settings().circulation().isAsked()) {
            left.add("the circulation");
        }
        if (asked.settings().fetus().isAsked()) {
            left.add("the fetus");
        }
        if (asked.settings().followsBrain()) {
            left.add("the brain");
        }
        return left;
    }
}
