package org.oxytocinlab.engine.clinic;

/**
 * One contraction.
 *
 * @param onset time since the start [min], rounded to 1e-6
 * @param peak highest intrauterine pressure [mmHg]
 * @param duration onset to end [s]
 * @param tone resting tone at the onset [mmHg]
 */
public record Contraction(double onset, double peak, double duration, double tone) {

    /** Peak above resting tone [mmHg]. */
    public double amplitude() {
        return peak - tone;
    }
}
