package org.oxytocinlab.engine;

import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Inflow;
import org.oxytocinlab.engine.body.UterineLoop;
import org.oxytocinlab.engine.body.WaterLoop;
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
        Solution water = Solver.STANDARD.solve(
                WaterLoop.LAYOUT,
                (time, state, rates) -> waterLoop.rates(
                        inflow, loop.plasma().clearanceRate(uterine.at(time)[UterineLoop.CENTRAL]), state, rates),
                span.from(),
                start.water(),
                span.until());
        return new Course(span, inflow, start.given() + span.vein() + span.muscle(), start.fluid(), uterine, water);
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
