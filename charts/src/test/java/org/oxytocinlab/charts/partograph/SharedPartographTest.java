package org.oxytocinlab.charts.partograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.LabouringRun;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.ink.ArmLook;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.panel.ComparedRun;
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
    void nulliparousAndParousArmsShareTheLineOfTheWhoButNotThatOfZhang() {
        assertThat(firstAndSecondBirth(AlertLine.WHO, QUICK)).contains("WHO alert line: 1 cm/h");
        assertThat(firstAndSecondBirth(AlertLine.ZHANG, QUICK))
                .contains("Zhang's limits are those of nulliparous women in some arms and of parous women in others")
                .contains("no common alert line")
                .doesNotContain("other times")
                .contains("arm 0: Dilatation found, cm: 4 at the start, 7 at 4 h, 9 at 8 h")
                .contains(
                        "The alert line (95th centile, nulliparous) begins with 4 cm at 0 min and reaches 10 cm at 16 h 36 min")
                .contains(
                        "The alert line (95th centile, parous) begins with 4 cm at 0 min and reaches 10 cm at 15 h 48 min");
        assertThat(firstAndSecondBirth(AlertLine.ZHANG, LATE))
                .contains("other times in other arms, and Zhang's limits");
    }

    @Test
    void parityOfArmsThatZhangsLineSharesIsSaid() {
        assertThat(sheet(AlertLine.ZHANG, SLOW, QUICK).description())
                .contains("Zhang alert line: stairs", "95th centile of each centimetre, nulliparous", "no action line");
    }

    @Test
    void eachArmHasTheLookThatItHasInOtherFigures() {
        List<ComparedRun> arms = ComparedRun.all(List.of("a", "b"), List.of(SLOW, QUICK));
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

    private static String firstAndSecondBirth(AlertLine alert, Trajectory second) {
        List<PartographOptions> options =
                List.of(PartographOptions.usual(SLOW, alert, false), PartographOptions.usual(second, alert, true));
        return sheet(List.of("arm 0", "arm 1"), List.of(SLOW, second), options).description();
    }

    private static Sheet sheet(AlertLine alert, Trajectory... runs) {
        List<String> names = Stream.iterate(0, i -> i < runs.length, i -> i + 1)
                .map(i -> "arm " + i)
                .toList();
        List<PartographOptions> options = Stream.of(runs)
                .map(run -> PartographOptions.usual(run, alert, false))
                .toList();
        return sheet(names, List.of(runs), options);
    }

    private static Sheet sheet(List<String> names, List<Trajectory> runs, List<PartographOptions> options) {
        return SharedPartograph.sheet(FigurePlan.titled("Any"), names, runs, Provenance.unknown(), options);
    }
}
