package org.oxytocinlab.engine.body;

/** How ready a cervix is for an induction; the factors are chosen for this model [labour-note]. */
enum Readiness {
    /** Bishop score 8 or more. */
    RIPE(0.5, 1.2),
    AVERAGE(1, 1),
    /** Bishop score 3 or less. */
    UNRIPE(2.5, 0.7);

    private final double awakening;
    private final double rate;

    Readiness(double awakening, double rate) {
        this.awakening = awakening;
        this.rate = rate;
    }

    /** Factor on the awakening time. */
    double awakening() {
        return awakening;
    }

    /** Factor on the cervical rate. */
    double rate() {
        return rate;
    }
}
