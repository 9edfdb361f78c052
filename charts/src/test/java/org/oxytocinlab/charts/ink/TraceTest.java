package org.oxytocinlab.charts.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

/** How far a curve is from words, on every side of them. */
class TraceTest {
    private static final double FAR = 100;

    private static final Trace LEVEL =
            Trace.through(new double[] {20, 60}, new double[] {50, 50}, new Rectangle2D.Double(0, 0, 100, 100));

    private static double nearest(double x, double y) {
        return LEVEL.nearest(new Rectangle2D.Double(x, y, 10, 10), FAR);
    }

    @Test
    void aboveBelowAndThroughTheMiddle() {
        assertThat(nearest(30, 20)).isEqualTo(20);
        assertThat(nearest(30, 70)).isEqualTo(20);
        assertThat(nearest(30, 45)).isZero();
    }

    @Test
    void besideItsEnds() {
        assertThat(nearest(5, 45)).isEqualTo(5);
        assertThat(nearest(70, 45)).isEqualTo(9);
    }
}
