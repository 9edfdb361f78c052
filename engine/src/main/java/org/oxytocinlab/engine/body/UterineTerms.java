package org.oxytocinlab.engine.body;

import static org.oxytocinlab.engine.body.UterineLoop.CENTRAL;
import static org.oxytocinlab.engine.body.UterineLoop.CLEARED;
import static org.oxytocinlab.engine.body.UterineLoop.DEPOT;
import static org.oxytocinlab.engine.body.UterineLoop.EFFECT_SITE;
import static org.oxytocinlab.engine.body.UterineLoop.LAYOUT;
import static org.oxytocinlab.engine.body.UterineLoop.PERIPHERAL;
import static org.oxytocinlab.engine.body.UterineLoop.PHASE;

import java.util.List;
import org.oxytocinlab.engine.physiology.Uterus;

/** Takes the rates of the fast loop apart into what drives them. */
final class UterineTerms {
    private static final String AMOUNT = "mU/min";

    private UterineTerms() {}

    static List<Term> of(UterineLoop loop, Inflow inflow, double[] state) {
        double cleared = loop.plasma().clearanceRate(state[CENTRAL]);
        double out = loop.plasma().outwardRate(state[CENTRAL]);
        double back = loop.plasma().inwardRate(state[PERIPHERAL]);
        double released = loop.depot().releaseRate(state[DEPOT]);
        double absorbed = loop.depot().absorptionRate(state[DEPOT]);
        double equilibration = loop.effectSite().parameters().equilibration();
        Uterus.Response frequency = loop.uterus().parameters().frequency();
        double phaseRate = loop.uterus().phaseRate(loop.drive().drive(state[EFFECT_SITE]));
        return List.of(
                term(CENTRAL, AMOUNT, "infusion and boluses", inflow.oxytocin()),
                term(CENTRAL, AMOUNT, "absorbed from the muscle", absorbed),
                term(CENTRAL, AMOUNT, "cleared", -cleared),
                term(CENTRAL, AMOUNT, "into tissue", -out),
                term(CENTRAL, AMOUNT, "back from tissue", back),
                term(PERIPHERAL, AMOUNT, "from plasma", out),
                term(PERIPHERAL, AMOUNT, "back into plasma", -back),
                term(DEPOT, AMOUNT, "leaves the muscle", -released),
                term(CLEARED, AMOUNT, "cleared", cleared),
                term(CLEARED, AMOUNT, "lost in the muscle", released - absorbed),
                term(
                        EFFECT_SITE,
                        "µU/mL/min",
                        "plasma level",
                        equilibration * loop.plasma().concentration(state[CENTRAL])),
                term(EFFECT_SITE, "µU/mL/min", "effect-site level", -equilibration * state[EFFECT_SITE]),
                term(PHASE, "/min", "contractions at rest", frequency.atRest() / 10),
                term(PHASE, "/min", "contractions by the drive", phaseRate - frequency.atRest() / 10));
    }

    private static Term term(int state, String unit, String words, double value) {
        return new Term(LAYOUT.places().get(state), unit, words, value);
    }
}
