package org.oxytocinlab.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oxytocinlab.engine.result.Trajectory;

/** The figure of several runs of one woman on shared axes: dose, plasma, contractions and their difference, sodium. */
public final class ComparisonChart {
    private static final double GAP = 6;

    private ComparisonChart() {}

    /**
     * The drawing with the product's name and version in its footer.
     *
     * @param arms names of the runs, short enough to stand beside a curve
     * @param runs two to six, of one length or of several; the others are compared with the first
     */
    public static Drawing of(String title, List<String> arms, List<Trajectory> runs, Provenance provenance) {
        return sheet(title, arms, runs, provenance);
    }

    static Sheet sheet(String title, List<String> names, List<Trajectory> runs, Provenance provenance) {
        List<Arm> arms = Arm.all(names, runs);
        double end = runs.stream().mapToDouble(Trajectory::end).max().orElseThrow();
        Sheet sheet = new Sheet(title);
        sheet.advance(GAP);
        PanelStack.put(sheet, panels(arms), TimeScale.upTo(end), List.of());
        return sheet.signed(provenance);
    }

    /** What any of the arms computes. */
    private static List<Panel> panels(List<Arm> arms) {
        return Stream.of(
                        PumpPanel.compared(arms),
                        PlasmaPanel.compared(arms),
                        ContractionPanel.compared(arms),
                        DifferencePanel.of(arms),
                        GivenPanel.of(arms),
                        SodiumPanel.compared(arms))
                .flatMap(Optional::stream)
                .toList();
    }
}
