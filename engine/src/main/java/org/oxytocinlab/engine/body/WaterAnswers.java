package org.oxytocinlab.engine.body;

import java.util.Map;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Kidney;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/** What the loop of water and sodium answers; at several times it answers as it would at each, but all at once. */
final class WaterAnswers {
    private final WaterLoop loop;
    private final Kidney kidney;
    private final BodyWater bodyWater;
    private final Shared gain;
    private final Shared sodium;
    private final Shared urineFlow;

    WaterAnswers(WaterLoop loop) {
        this.loop = loop;
        this.kidney = loop.kidney();
        this.bodyWater = loop.bodyWater();
        this.gain = new Shared(loop::gain, this::gain);
        this.sodium = new Shared(loop::sodium, this::sodium);
        this.urineFlow = new Shared(loop::urineFlow, this::urineFlow);
    }

    Map<Variable, Answer> all() {
        return Map.of(
                Variable.URINE,
                Answer.of(WaterLoop.URINE).in(Unit.MILLILITRE),
                Variable.URINE_FLOW,
                urineFlow.in(Unit.MILLILITRE_PER_MINUTE),
                Variable.URINE_OSMOLALITY,
                Answer.of(now -> kidney.osmolality(now.of(WaterLoop.ACTIVATION)), this::urineOsmolality),
                Variable.FREE_WATER_CLEARANCE,
                Answer.of(loop::freeWaterClearance, this::freeWaterClearance).in(Unit.MILLILITRE_PER_MINUTE),
                Variable.WATER_BALANCE,
                gain.in(Unit.MILLILITRE),
                Variable.VASOPRESSIN,
                Answer.of(WaterLoop.VASOPRESSIN),
                Variable.SODIUM,
                sodium,
                Variable.PLASMA_OSMOLALITY,
                Answer.of(now -> bodyWater.osmolality(loop.sodium(now)), this::osmolality));
    }

    private void gain(Moments all, double[] values) {
        all.total(Substance.WATER, values);
        double[] urine = all.of(WaterLoop.URINE);
        double[] times = all.times();
        double insensible = bodyWater.parameters().insensible();
        for (int i = 0; i < all.size(); i++) {
            values[i] = values[i] - insensible * times[i] - urine[i];
        }
        all.lessTaken(Substance.WATER, values);
    }

    private void sodium(Moments all, double[] values) {
        double[] gained = gain.of(all);
        all.total(Substance.ELECTROLYTES, values);
        double[] excreted = all.of(WaterLoop.EXCRETED);
        for (int i = 0; i < all.size(); i++) {
            values[i] = bodyWater.electrolytesAtStart() + values[i] - excreted[i];
        }
        all.lessTaken(Substance.ELECTROLYTES, values);
        double atStart = bodyWater.parameters().water();
        for (int i = 0; i < all.size(); i++) {
            values[i] = bodyWater.sodium(atStart + gained[i], values[i]);
        }
    }

    private void urineFlow(Moments all, double[] values) {
        double[] excretion = all.of(WaterLoop.EXCRETION);
        double[] activation = all.of(WaterLoop.ACTIVATION);
        for (int i = 0; i < all.size(); i++) {
            values[i] = kidney.urineFlow(excretion[i], activation[i]);
        }
    }

    private void urineOsmolality(Moments all, double[] values) {
        double[] activation = all.of(WaterLoop.ACTIVATION);
        for (int i = 0; i < all.size(); i++) {
            values[i] = kidney.osmolality(activation[i]);
        }
    }

    private void freeWaterClearance(Moments all, double[] values) {
        double[] flow = urineFlow.of(all);
        double[] excretion = all.of(WaterLoop.EXCRETION);
        double[] level = sodium.of(all);
        for (int i = 0; i < all.size(); i++) {
            values[i] = bodyWater.freeWaterClearance(flow[i], excretion[i], level[i]);
        }
    }

    private void osmolality(Moments all, double[] values) {
        double[] level = sodium.of(all);
        for (int i = 0; i < all.size(); i++) {
            values[i] = bodyWater.osmolality(level[i]);
        }
    }
}
