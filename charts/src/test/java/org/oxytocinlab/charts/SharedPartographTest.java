package org.oxytocinlab.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.result.Trajectory;

/** Labours of one woman stand on one partograph, each with the line of its arm. */
class SharedPartographTest {
    private static final Trajectory SLOW = LabouringRun.steady(Runs.induction(), 4, 0.7);
    private static final Trajectory QUICK = LabouringRun.steady(Runs.induction(), 4, 1.2);
    private static final Trajectory LATE = LabouringRun.steady(Runs.induction(), 2, 0.8);

    @Test
    void armsWithOneStartShareTheirAlertLine() {
        assertThat(described(SLOW, QUICK))
                .contains("WHO alert line", "arm 0: Dilatation found, cm: 4 at the start, 7 at 4 h")
                .contains("arm 1: Dilatation found, cm: 4 at the start, 9 at 4 h");
    }

    @Test
    void armsWithOtherStartsHaveNoCommonLineAndTheFigureSaysSo() {
        assertThat(described(SLOW, LATE)).contains("no common alert line", "dots: births");
        assertThat(sheet(AlertLine.NONE, SLOW, LATE).description()).doesNotContain("alert line");
    }

    @Test
    void eachArmHasTheLookThatItHasInOtherFigures() {
        List<Arm> arms = Arm.all(List.of("a", "b"), List.of(SLOW, QUICK));
        assertThat(arms.stream().map(ChartedLabour::of).map(ChartedLabour::look))
                .containsExactly(ArmLook.of(0), ArmLook.of(1));
    }

    @Test
    void squaresAreForTwoArmsAtMost() {
        assertThat(squares(SLOW, QUICK)).isEqualTo(2);
        assertThat(squares(SLOW, QUICK, LATE)).isZero();
    }

    @Test
    void armWithoutLabourKeepsThePartographAway() {
        assertThat(SharedPartograph.isOf(List.of(SLOW, QUICK))).isTrue();
        assertThat(SharedPartograph.isOf(List.of(SLOW, Runs.induction()))).isFalse();
    }

    private static String described(Trajectory... runs) {
        return sheet(AlertLine.WHO, runs).description();
    }

    private static long squares(Trajectory... runs) {
        return sheet(AlertLine.WHO, runs).parts().stream()
                .filter(SquaresPanel.class::isInstance)
                .count();
    }

    private static Sheet sheet(AlertLine alert, Trajectory... runs) {
        List<String> names = Stream.iterate(0, i -> i < runs.length, i -> i + 1)
                .map(i -> "arm " + i)
                .toList();
        return SharedPartograph.sheet(FigurePlan.titled("Any"), names, List.of(runs), Provenance.unknown(), alert);
    }
}
