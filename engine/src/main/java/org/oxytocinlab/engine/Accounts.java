package org.oxytocinlab.engine;

import java.util.List;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.UterineLoop;
import org.oxytocinlab.engine.body.WaterLoop;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.result.Ledger;

/** Closes the accounts of a run: oxytocin, water, sodium and potassium. */
final class Accounts {
    private Accounts() {}

    /** The ledgers at the end of a run. */
    static List<Ledger> of(Body body, List<Course> courses) {
        Course.Start end = courses.get(courses.size() - 1).end();
        double electrolytes = 0;
        for (Course course : courses) {
            electrolytes += course.inflow().electrolytes() * course.span().minutes();
        }
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
                        electrolytes,
                        water[WaterLoop.EXCRETED],
                        water[WaterLoop.ELECTROLYTES] - start.electrolytesAtStart()));
    }
}
