package org.oxytocinlab.charts.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A name stands near its curve, also where another winds around it. */
class LabelSearchTest {
    private static final Rectangle2D ROOM = new Rectangle2D.Double(70, 500, 860, 220);
    private static final double NEAR = 40;

    @RepeatedTest(40)
    void nameIsNearItsCurve(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double[] x = new double[430];
        double[] rate = new double[x.length];
        double[] counted = new double[x.length];
        double steps = 0;
        for (int i = 0; i < x.length; i++) {
            x[i] = ROOM.getX() + 2 * i;
            rate[i] = ROOM.getMaxY() - 20 - 130 * Math.sqrt((double) i / x.length);
            steps = random.nextDouble() < 0.2 ? 9 * (random.nextInt(5) - 2) : steps;
            counted[i] = rate[i] + steps;
        }
        Trace own = Trace.through(x, rate, ROOM);
        Trace other = Trace.through(x, counted, ROOM);
        LabelSearch search = new LabelSearch(ROOM, List.of(own, other), List.of());
        search.beside(own, "model rate", Color.BLACK);
        search.beside(other, "counted over 30 min", Color.BLACK);

        assertThat(search.placed()).hasSize(2);
        assertThat(own.nearest(box(search.placed().get(0)), ROOM.getHeight())).isLessThan(NEAR);
        assertThat(other.nearest(box(search.placed().get(1)), ROOM.getHeight())).isLessThan(NEAR);
    }

    private static Rectangle2D box(Label label) {
        double height = Label.height(label.font());
        double width = Label.width(label.text(), label.font());
        return new Rectangle2D.Double(label.x(), label.baseline() - 0.78 * height, width, height);
    }
}
