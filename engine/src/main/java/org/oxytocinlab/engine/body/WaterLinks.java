package org.oxytocinlab.engine.body;

import java.util.Arrays;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Substance;

/** The equations of {@link WaterLoop} as a chain of causes. Those of one time do not wait for those of another. */
final class WaterLinks implements Cascade.Links {
    private final WaterLoop loop;
    private final double[] at;
    private final double[] stress;
    private final double[] tracked;

    /** Water and electrolytes that would be there had the kidney excreted none. */
    private final double[] brought;

    private final double[] salts;

    /** What volume and vasopressin both follow. */
    private final double[] water;

    private final double[] osmolality;

    WaterLinks(WaterLoop loop, int times, Memory memory) {
        this.loop = loop;
        this.at = memory.numbers(times);
        this.stress = memory.numbers(times);
        this.tracked = memory.numbers(times);
        this.brought = memory.numbers(times);
        this.salts = memory.numbers(times);
        this.water = memory.numbers(times);
        this.osmolality = memory.numbers(times);
    }

    @Override
    public void turnTo(Series earlier) {
        BodyWater body = loop.bodyWater();
        earlier.times(at);
        earlier.read(loop.stress(), stress);
        earlier.read(KineticsLoop.TRACKED, tracked);
        earlier.entered(Substance.WATER, brought);
        earlier.entered(Substance.ELECTROLYTES, salts);
        for (int i = 0; i < at.length; i++) {
            brought[i] += body.parameters().water() - loop.insensible(at[i]);
            salts[i] += body.electrolytesAtStart();
        }
    }

    @Override
    public void drive(int state, double[][] states, int times, double[] drive) {
        if (state == WaterLoop.VASOPRESSIN.place()) {
            released(states[WaterLoop.URINE.place()], states[WaterLoop.EXCRETED.place()], times, drive);
        } else if (state == WaterLoop.ACTIVATION.place()) {
            atReceptors(states[WaterLoop.VASOPRESSIN.place()], times, drive);
        } else if (state == WaterLoop.EXCRETION.place()) {
            calledFor(times, drive);
        } else {
            urine(states[WaterLoop.EXCRETION.place()], states[WaterLoop.ACTIVATION.place()], times, drive);
        }
    }

    @Override
    public void limits(int state, double[] least, double[] most) {
        if (state == WaterLoop.VASOPRESSIN.place()) {
            for (int i = 0; i < least.length; i++) {
                least[i] = loop.vasopressin().parameters().lowest() + stress[i];
            }
            Arrays.fill(most, Double.POSITIVE_INFINITY);
        } else {
            Arrays.fill(least, loop.kidney().lowestExcretion());
            Arrays.fill(most, loop.kidney().highestExcretion());
        }
    }

    /** The first of all; the others follow from the same water. */
    private void released(double[] urine, double[] excreted, int times, double[] drive) {
        BodyWater body = loop.bodyWater();
        for (int i = 0; i < times; i++) {
            water[i] = brought[i] - urine[i];
            osmolality[i] = body.osmolality(body.sodium(water[i], salts[i] - excreted[i]));
            drive[i] = loop.vasopressin().unlimitedLevel(osmolality[i]) + stress[i];
        }
    }

    private void atReceptors(double[] vasopressin, int times, double[] drive) {
        for (int i = 0; i < times; i++) {
            drive[i] = loop.antidiuresis().saturation(vasopressin[i], tracked[i]);
        }
    }

    private void calledFor(int times, double[] drive) {
        BodyWater body = loop.bodyWater();
        for (int i = 0; i < times; i++) {
            drive[i] = loop.kidney().unlimitedExcretion(body.relativeExtracellularVolume(water[i], osmolality[i]));
        }
    }

    private void urine(double[] excretion, double[] activation, int times, double[] drive) {
        for (int i = 0; i < times; i++) {
            drive[i] = loop.kidney().urineFlow(excretion[i], activation[i]);
        }
    }
}
