package org.oxytocinlab.engine;

import java.util.Locale;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Inflow;
import org.oxytocinlab.engine.body.UterineLoop;
import org.oxytocinlab.engine.body.WaterLoop;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.solver.Solution;
import org.oxytocinlab.engine.solver.Solver;
import org.oxytocinlab.engine.therapy.Span;

/**
 * One stretch of constant supply, solved: the fast loop first, then water and sodium driven by it.
 *
 * @param span what was given
 * @param inflow what entered the body
 * @param given everything given before the stretch, pushes at its start included [mU]
 * @param fluidBefore everything infused or drunk before the stretch [L]
 * @param uterine states of the fast loop
 * @param water states of water and sodium
 */
record Course(Span span, Inflow inflow, double given, double fluidBefore, Solution uterine, Solution water) {

    /** The stretch that follows the states at the end of the one before. */
    static Course of(Body body, Span span, Inflow inflow, Start start) {
        UterineLoop loop = body.uterineLoop();
        double[] uterineStart = start.uterine().clone();
        uterineStart[UterineLoop.CENTRAL] += span.vein();
        uterineStart[UterineLoop.DEPOT] += span.muscle();
        Solution uterine = Solver.STANDARD.solve(
                UterineLoop.LAYOUT,
                (time, state, rates) -> loop.rates(inflow, state, rates),
                span.from(),
                uterineStart,
                span.until());
        WaterLoop waterLoop = body.waterLoop();
        BodyWater bodyWater = waterLoop.bodyWater();
        Solution water = Solver.STANDARD.solve(
                WaterLoop.LAYOUT,
                (time, state, rates) -> {
                    demandWithin(bodyWater, state, time);
                    double cleared = loop.plasma().clearanceRate(uterine.at(time)[UterineLoop.CENTRAL]);
                    waterLoop.rates(inflow, cleared, state, rates);
                },
                span.from(),
                start.water(),
                span.until());
        return new Course(span, inflow, start.given() + span.vein() + span.muscle(), start.fluid(), uterine, water);
    }

    /** Ends the run where the model can no longer speak. */
    private static void demandWithin(BodyWater room, double[] state, double time) {
        double share = state[WaterLoop.WATER] / room.parameters().water();
        demand(
                share >= BodyWater.LEAST_SHARE,
                time,
                "body water has fallen below %.0f %% of its starting volume",
                100 * BodyWater.LEAST_SHARE);
        demand(
                share <= BodyWater.MOST_SHARE,
                time,
                "body water has risen above %.0f %% of its starting volume",
                100 * BodyWater.MOST_SHARE);
        double sodium = room.sodium(state[WaterLoop.WATER], state[WaterLoop.ELECTROLYTES]);
        demand(
                sodium >= BodyWater.LEAST_SODIUM,
                time,
                "plasma sodium has fallen below %.0f mmol/L",
                BodyWater.LEAST_SODIUM);
    }

    private static void demand(boolean holds, double time, String words, double limit) {
        if (!holds) {
            throw new RunFault(String.format(
                    Locale.ROOT, "by %.0f min " + words + "; the model cannot continue from there", time, limit));
        }
    }

    /** Where the next stretch begins. */
    Start end() {
        return new Start(uterine.end(), water.end(), givenAt(span.until()), fluidAt(span.until()));
    }

    /** Oxytocin given by a time of the stretch [mU]. */
    double givenAt(double time) {
        return given + span.supply().oxytocin() * (time - span.from());
    }

    /** Fluid infused or drunk by a time of the stretch [L]. */
    double fluidAt(double time) {
        return fluidBefore + span.supply().water() * (time - span.from());
    }

    /**
     * The states at the start of a stretch.
     *
     * @param uterine of the fast loop
     * @param water of water and sodium
     * @param given oxytocin so far [mU]
     * @param fluid infused or drunk so far [L]
     */
    record Start(double[] uterine, double[] water, double given, double fluid) {

        static Start of(Body body) {
            return new Start(body.uterineLoop().start(), body.waterLoop().start(), 0, 0);
        }
    }
}
