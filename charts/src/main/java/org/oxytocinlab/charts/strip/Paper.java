package org.oxytocinlab.charts.strip;

/** Paper of a tocograph: how fast it runs and how it is ruled. Pressure is 25 mmHg to the centimetre on either. */
public enum Paper {
    /** As in Europe: a fine line each minute, a bold one each 10 min; pressure ruled by 10 mmHg. */
    CM_PER_MIN_1(1, new Ruling(1, 10), new Ruling(10, 20), 10),

    /** Between the two: a fine line each half minute, a bold one each minute; pressure ruled by 25 mmHg. */
    CM_PER_MIN_2(2, new Ruling(0.5, 1), new Ruling(12.5, 25), 10),

    /** As in the United States: a fine line each 10 s, a bold one each minute; pressure ruled by 25 mmHg. */
    CM_PER_MIN_3(3, new Ruling(1.0 / 6, 1), new Ruling(12.5, 25), 2);

    /**
     * Distances of lines, in the unit of the axis.
     *
     * @param fine between any two lines
     * @param bold between bold lines, a multiple of the fine distance
     */
    record Ruling(double fine, double bold) {}

    private final double speed;
    private final Ruling time;
    private final Ruling pressure;
    private final double written;

    Paper(double speed, Ruling time, Ruling pressure, double written) {
        this.speed = speed;
        this.time = time;
        this.pressure = pressure;
        this.written = written;
    }

    /** How fast it runs [cm/min]. */
    public double speed() {
        return speed;
    }

    /** The upright lines [min]. */
    Ruling time() {
        return time;
    }

    /** The level lines [mmHg]. */
    Ruling pressure() {
        return pressure;
    }

    /** Between written times [min]. */
    double written() {
        return written;
    }
}
