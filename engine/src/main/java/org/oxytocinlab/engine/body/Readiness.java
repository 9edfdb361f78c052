package org.oxytocinlab.engine.body;

/** How ready a cervix is for an induction; the factors are chosen for this model [labour-note]. */
enum Readiness {
    /** Bishop score 8 or more. */
    RIPE(0.5, 1.2),
    AVERAGE(1, 1),
    /** Bishop score 3 or less. */
    UNRIPE(2.5, 0.7);

    private static final int HIGH = 8;
    private static final int LOW = 3;

    private final double awakening;
    private final double rate;

    Readiness(double awakening, double rate) {
        this.awakening = awakening;
        this.rate = rate;
    }

    /** By the Bishop score, 0 to 13. */
    static Readiness of(int score) {
        return score >= HIGH ? RIPE : score <= LOW ? UNRIPE : AVERAGE;
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
