package org.oxytocinlab.charts.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.BedsideRecord;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.SyntheticRun;
import org.oxytocinlab.charts.panel.RateSteps;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Deed;
import org.oxytocinlab.engine.result.Happening.Kind;
import org.oxytocinlab.engine.result.Rule;
import org.oxytocinlab.engine.result.Trajectory;

/** Every decision stands on the strip at its time, with its sign, its rate, and for less drug its reason. */
class StripMarksTest {
    private static final String TOO_MANY = "tachysystole (NICHD 2008)";

    @Test
    void decisionsHaveSignRateAndReason() {
        List<StripMark> marks = marks(titrated());
        assertThat(marks)
                .extracting(StripMark::sign)
                .containsExactly(
                        StripSign.INCREASE,
                        StripSign.INCREASE,
                        StripSign.DECREASE,
                        StripSign.NO_CHANGE,
                        StripSign.NO_CHANGE,
                        StripSign.STOP,
                        StripSign.RESTART);
        assertThat(marks).extracting(StripMark::time).containsExactly(0.0, 30.0, 60.0, 75.0, 80.0, 90.0, 130.0);
        assertThat(marks.get(1).words()).containsExactly("16 mU/min");
        assertThat(marks.get(2).words())
                .containsExactly(
                        "halved to 8 mU/min: " + TOO_MANY, "halved to 8 mU/min: tachysystole", "halved to 8 mU/min");
        assertThat(marks.get(3).words()).isEmpty();
        assertThat(marks.get(4).words()).first().isEqualTo("not increased: cool-down");
        assertThat(marks.get(5).words()).first().isEqualTo("stopped: " + TOO_MANY);
        assertThat(marks.get(6).words()).first().isEqualTo("restarted at 4 mU/min");
    }

    @Test
    void wordsStandBeneathTheirTime() {
        StripRow row = TocographTest.rows(titrated(), StripOptions.STANDARD.between(0, 300))
                .get(1);
        StripWindow window = row.window();
        assertThat(row.notes().labels())
                .anySatisfy(label -> {
                    assertThat(label.text()).isEqualTo("halved to 8 mU/min: " + TOO_MANY);
                    assertThat(label.x()).isEqualTo(window.x(60) + 2);
                })
                .anySatisfy(label -> assertThat(label.text()).startsWith("stopped"));
    }

    @Test
    void actionsByHandAndStepsOfAFixedPlanAreMarkedToo() {
        List<StripMark> marks = marks(Runs.stopped());
        assertThat(marks)
                .filteredOn(mark -> mark.time() >= 300)
                .extracting(StripMark::sign)
                .containsExactly(StripSign.DECREASE, StripSign.STOP, StripSign.RESTART);
        assertThat(marks)
                .filteredOn(mark -> mark.time() == 30)
                .extracting(StripMark::words)
                .containsExactly(List.of("4 mU/min"));
        assertThat(marks(Runs.bolus())).extracting(StripMark::sign).contains(StripSign.DOSE);
        assertThat(marks(Runs.intoxication())).extracting(StripMark::sign).contains(StripSign.OTHER);
    }

    @Test
    void twoActsOfAHandAtTheMinuteOfARoundAreOneMarkInTheirOwnWords() {
        Trajectory run = new SyntheticRun(120)
                .rate(0, 4)
                .rate(60, 3)
                .mark(60, Kind.RATE, "set to 6 mU/min")
                .mark(60, Kind.RATE, "halved to 3 mU/min")
                .trajectory();
        Trajectory byHand = with(run, List.of(decision(60, "by hand", "4", "3", "below target: increase")));

        assertThat(marks(byHand))
                .filteredOn(mark -> mark.time() == 60)
                .containsExactly(
                        new StripMark(60, StripSign.DECREASE, List.of("set to 6 mU/min · halved to 3 mU/min")));
    }

    private static List<StripMark> marks(Trajectory run) {
        return StripMarks.of(run, RateSteps.of(run), List.of());
    }

    private static Trajectory titrated() {
        Trajectory run = new SyntheticRun(360)
                .rate(0, 8)
                .rate(30, 16)
                .rate(60, 8)
                .rate(90, 0)
                .rate(130, 4)
                .mark(60, Kind.RATE, "halve: 8 mU/min")
                .mark(90, Kind.RATE, "stop: 0 mU/min")
                .mark(130, Kind.RATE, "restart: 4 mU/min")
                .trajectory();
        List<Decision> decisions = List.of(
                decision(0, "start", "0", "8"),
                decision(30, "below target", "8", "16"),
                decision(60, TOO_MANY, "16", "8", "below target: increase"),
                decision(75, "at target", "8", "8"),
                decision(80, "cool-down", "8", "8", "below target: increase"),
                decision(90, TOO_MANY, "8", "0"),
                decision(130, "restart at half", "0", "4"));
        return with(run, decisions);
    }

    private static Trajectory with(Trajectory run, List<Decision> decisions) {
        return new Trajectory(
                run.times(),
                run.series(),
                run.contractions(),
                run.happenings(),
                decisions,
                run.ledgers(),
                run.readout(),
                List.of());
    }

    private static Decision decision(double time, String rule, String before, String after, String... overruled) {
        Reading seen = Reading.of(time, List.of());
        return new Decision(
                seen, Rule.written(rule), List.of(Deed.HALVE), rate(before), rate(after), List.of(overruled));
    }

    private static Quantity rate(String value) {
        return Quantity.of(value, Unit.MILLIUNIT_PER_MINUTE);
    }

    @Test
    void whatIsFoundAndWhatIsResumedHaveSignsOfTheirOwn() {
        Trajectory run = new SyntheticRun(200)
                .rate(0, 4)
                .mark(60, Kind.RESUMPTION, "ladder resumed")
                .trajectory();
        List<StripMark> marks =
                StripMarks.of(run, RateSteps.of(run), List.of(new BedsideRecord.Found(30, "tracing: category II")));
        assertThat(marks)
                .containsExactly(
                        new StripMark(30, StripSign.OTHER, List.of("tracing: category II")),
                        new StripMark(60, StripSign.RESUMPTION, List.of("ladder resumed")));
    }
}
