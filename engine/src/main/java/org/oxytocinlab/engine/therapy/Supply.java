package org.oxytocinlab.engine.therapy;

import org.oxytocinlab.engine.quantity.Quantity;

/**
 * What flows into the woman while nothing is changed.
 *
 * @param order rate as ordered, in its own unit
 * @param pump oxytocin that the infusion delivers [mU/min]
 * @param believed what whoever reads the display or the drops believes to be given [mU/min]
 * @param injection oxytocin from boluses that take time [mU/min]
 * @param carrier fluid that brings the infused drug [L/min]
 * @param water all fluid, the carrier included [L/min]
 * @param electrolytes sodium and potassium of all fluid [mmol/min]
 * @param stress vasopressin towards which stress drifts [pg/mL]; not a number while a case says nothing
 */
public record Supply(
        Quantity order,
        double pump,
        double believed,
        double injection,
        double carrier,
        double water,
        double electrolytes,
        double stress) {

    /** Oxytocin into the vein by any way [mU/min]. */
    public double oxytocin() {
        return pump + injection;
    }
}
