package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.stream.Stream;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Topic;
import org.oxytocinlab.charts.ink.ArmKey;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.NameColumn;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.PanelStack;
import org.oxytocinlab.charts.panel.PanelWords;
import org.oxytocinlab.charts.panel.Stand;
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * The figure of several runs of one woman on shared axes: dose, plasma, contractions and their difference, sodium,
 * circulation.
 */
public final class ComparisonChart {
    private static final double GAP = 6;

    private ComparisonChart() {}

    /**
     * The drawing with the product's name and version in its footer.
     *
     * @param arms names of the runs, short enough to stand beside a curve
     * @param runs two to six, of one length or of several; the others are compared with the first
     */
    public static Drawing of(FigurePlan plan, List<String> arms, List<Trajectory> runs, Provenance provenance) {
        return sheet(plan, arms, runs, provenance);
    }

    static Sheet sheet(FigurePlan plan, List<String> names, List<Trajectory> runs, Provenance provenance) {
        List<ComparedRun> arms = ComparedRun.all(names, runs);
        Sheet sheet = new Sheet(plan.caption(), plan.format());
        boolean atTheEnd = NameColumn.fits(names, sheet.across()) && haveOneEnd(runs);
        double room = atTheEnd ? NameColumn.room(names) : 2 * Margins.EDGE;
        if (!atTheEnd) {
            ArmKey key = new ArmKey(names, sheet.bottom() + GAP, sheet.across());
            sheet.put(key);
            sheet.advance(GAP + key.height());
        }
        sheet.advance(GAP);
        Stand.Naming naming = atTheEnd ? Stand.Naming.AT_THE_END : Stand.Naming.IN_A_KEY;
        TimeScale time = TimeScale.of(runs);
        Stand stand = new Stand(time, sheet.across() - room, List.of(), 0, naming);
        List<Panel> panels = panels(plan, arms);
        PanelStack.put(sheet, panels, stand);
        return sheet.described(PanelWords.of(panels, time)).signed(provenance);
    }

    /** A name at the right edge would be far from a curve that ends before it. */
    private static boolean haveOneEnd(List<Trajectory> runs) {
        return runs.stream().mapToDouble(Trajectory::end).distinct().count() == 1;
    }

    /** What any of the arms computes. */
    private static List<Panel> panels(FigurePlan plan, List<ComparedRun> arms) {
        return Stream.of(Topic.values())
                .filter(plan.topics()::contains)
                .flatMap(topic -> panels(topic, arms).limit(plan.mostOfATopic()))
                .toList();
    }

    private static Stream<Panel> panels(Topic topic, List<ComparedRun> arms) {
        return switch (topic) {
            case PUMP -> PumpPanel.compared(arms).stream();
            case PLASMA -> Stream.concat(PlasmaPanel.compared(arms).stream(), DrugPanel.compared(arms));
            case CONTRACTIONS -> ContractionPanel.compared(arms).stream();
            case DIFFERENCE -> DifferencePanel.of(arms).stream();
            case DOSE -> GivenPanel.of(arms).stream();
            case SODIUM -> SodiumPanel.compared(arms).stream();
            case BRAIN -> BrainPanel.compared(arms).stream();
            case CIRCULATION -> CirculationPanel.compared(arms).stream();
            case FETUS -> FetusPanel.compared(arms).stream();
            case BLEEDING -> BleedingPanel.compared(arms).stream();
            case WATER -> Stream.empty();
        };
    }
}
