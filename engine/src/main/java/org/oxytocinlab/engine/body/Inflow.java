package org.oxytocinlab.engine.body;

/**
 * What enters the body while nothing is changed.
 *
 * @param oxytocin into the vein [mU/min]
 * @param water by all routes [L/min]
 * @param electrolytes sodium and potassium by all routes [mmol/min]
 * @param stress vasopressin towards which stress drifts [pg/mL]
 */
public record Inflow(double oxytocin, double water, double electrolytes, double stress) {}
