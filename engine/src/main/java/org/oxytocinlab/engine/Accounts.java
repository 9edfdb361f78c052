package org.oxytocinlab.engine;

import java.util.List;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.UterineLoop;
import org.oxytocinlab.engine.body.WaterLoop;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.result.Ledger;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Timeline;

/** Closes the accounts of a run: oxytocin, water, sodium and potassium. */
final class Accounts {
    private Accounts() {}

    static List<Ledger> of(Body body, Timeline timeline, Course.Start end) {
        double[] drug = end.uterine();
        double[] water = end.water();
        BodyWater start = body.waterLoop().bodyWater();
        return List.of(
                new Ledger(
                        "oxytocin [mU]",
                        end.given(),
                        drug[UterineLoop.CLEARED],
                        drug[UterineLoop.CENTRAL] + drug[UterineLoop.PERIPHERAL] + drug[UterineLoop.DEPOT]),
                new Ledger(
                        "water [L]",
                        end.fluid(),
                        water[WaterLoop.URINE] + water[WaterLoop.INSENSIBLE],
                        water[WaterLoop.WATER] - start.parameters().water()),
                new Ledger(
                        "sodium and potassium [mmol]",
                        electrolytes(timeline),
                        water[WaterLoop.EXCRETED],
                        water[WaterLoop.ELECTROLYTES] - start.electrolytesAtStart()));
    }

    private static double electrolytes(Timeline timeline) {
        double sum = 0;
        for (Span span : timeline.spans()) {
            sum += span.supply().electrolytes() * span.minutes();
        }
        return sum;
    }
}
