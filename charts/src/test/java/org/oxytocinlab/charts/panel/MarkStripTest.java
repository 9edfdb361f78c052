package org.oxytocinlab.charts.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.BedsideRecord;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.SyntheticRun;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;

/** What happened is marked above the panels. */
class MarkStripTest {

    @Test
    void happeningsAreMarkedButNotTheStepsOfALadder() {
        MarkStrip strip = strip(Runs.stopped());
        assertThat(strip.key()).isEmpty();
        assertThat(strip.flags().flags())
                .extracting(flag -> flag.label().text())
                .containsExactlyInAnyOrder(
                        "5 h: halved to 8 mU/min", "6 h 10 min: infusion stopped", "7 h 10 min: restarted at 4 mU/min");
        Frame frame = frame(Runs.stopped());
        assertThat(strip.flags().flags())
                .extracting(flag -> flag.pole().getX1())
                .containsExactlyInAnyOrder(frame.x(300), frame.x(370), frame.x(430));
        assertThat(strip(Runs.induction()).flags().flags()).isEmpty();
    }

    @Test
    void tooManyHappeningsAreNumbered() {
        MarkStrip strip = strip(Runs.busy());
        assertThat(strip.flags().flags()).hasSize(16);
        assertThat(strip.key()).hasSize(14).contains("1 h 35 min: new bag");
    }

    @Test
    void aHundredBagsAreNumberedAsFarAsThereIsRoom() {
        SyntheticRun run = new SyntheticRun(72 * 60).rate(0, 20);
        for (int i = 1; i <= 100; i++) {
            run.mark(i * 43, Happening.Kind.BAG, i % 2 == 0 ? "new bag" : "new bag of a fluid with a long, long name");
        }
        MarkStrip strip = strip(run.trajectory());
        assertThat(strip.flags().flags()).hasSizeGreaterThan(50);
        assertThat(strip.key()).hasSize(2);
        assertThat(strip.key().get(1)).endsWith("and 46 more times: new bag");
    }

    @Test
    void thingsAtOneMomentShareOneMark() {
        List<Mark> marks = Mark.of(
                List.of(
                        new Happening(60, Happening.Kind.BAG, "new bag"),
                        new Happening(60, Happening.Kind.STEP, "next rung"),
                        new Happening(60, Happening.Kind.RATE, "halved")),
                List.of(new BedsideRecord.Found(30, "cervix 4 cm")));
        assertThat(marks).containsExactly(new Mark(30, "cervix 4 cm"), new Mark(60, "new bag · halved"));
    }

    private static MarkStrip strip(Trajectory run) {
        double right = Margins.WIDTH - Margins.EDGE;
        return MarkStrip.of(Mark.of(run.happenings(), List.of()), frame(run), right, 100);
    }

    private static Frame frame(Trajectory run) {
        Rectangle2D box = PanelStack.box(100, 100, Margins.RIGHT);
        return new Frame(box, TimeScale.of(List.of(run)), new Scale(0, 1, 1));
    }
}
