package org.oxytocinlab.charts.course;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Topic;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.panel.Frame;
import org.oxytocinlab.charts.panel.Mark;
import org.oxytocinlab.charts.panel.MarkKey;
import org.oxytocinlab.charts.panel.MarkStrip;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.PanelStack;
import org.oxytocinlab.charts.panel.PanelWords;
import org.oxytocinlab.charts.panel.Stand;
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.result.Trajectory;

/** The figure of one run: pump, plasma, contractions, sodium, water and circulation on one time axis. */
public final class TimeCourseChart {
    private static final double GAP = 12;

    private TimeCourseChart() {}

    /** The drawing with the product's name and version in its footer. */
    public static Drawing of(FigurePlan plan, Trajectory trajectory, Provenance provenance) {
        return sheet(plan, trajectory, provenance);
    }

    static Sheet sheet(FigurePlan plan, Trajectory trajectory, Provenance provenance) {
        TimeScale time = TimeScale.of(List.of(trajectory));
        List<Mark> marks = Mark.of(trajectory.happenings(), plan.bedside().findings());
        Sheet sheet = new Sheet(plan.caption(), plan.format());
        double right = sheet.across() - Margins.AXIS;
        MarkStrip strip = putMarks(sheet, marks, time, right);
        MarkKey key = MarkKey.of(strip.key(), 0, sheet.across());
        double below = strip.key().isEmpty() ? 0 : key.height() + GAP;
        List<Double> lines = marks.stream().map(Mark::time).toList();
        List<Panel> panels = panels(plan, trajectory);
        PanelStack.put(sheet, panels, new Stand(time, right, lines, below, Stand.Naming.BESIDE));
        if (!strip.key().isEmpty()) {
            sheet.advance(GAP);
            sheet.put(MarkKey.of(strip.key(), sheet.bottom(), sheet.across()));
            sheet.advance(key.height());
        }
        List<String> words = new ArrayList<>(PanelWords.of(panels, time));
        words.add(
                marks.isEmpty()
                        ? ""
                        : "Marked: " + marks.stream().map(Mark::full).collect(Collectors.joining("; ")));
        return sheet.described(words).signed(provenance);
    }

    /** What the case computes; what it does not compute has no empty panel. */
    private static List<Panel> panels(FigurePlan plan, Trajectory trajectory) {
        return Stream.of(Topic.values())
                .filter(plan.topics()::contains)
                .flatMap(topic -> panels(topic, plan, trajectory).limit(plan.mostOfATopic()))
                .toList();
    }

    private static Stream<Panel> panels(Topic topic, FigurePlan plan, Trajectory trajectory) {
        return switch (topic) {
            case PUMP -> PumpPanel.of(trajectory, plan.bedside()).stream();
            case PLASMA -> Stream.concat(PlasmaPanel.of(trajectory).stream(), DrugPanel.of(trajectory));
            case CONTRACTIONS -> ContractionPanel.of(trajectory).stream();
            case SODIUM -> SodiumPanel.of(trajectory).stream();
            case BRAIN -> BrainPanel.of(trajectory).stream();
            case WATER -> WaterPanel.of(trajectory).stream();
            case CIRCULATION -> CirculationPanel.of(trajectory).stream();
            case FETUS -> FetusPanel.of(trajectory).stream();
            case BLEEDING -> BleedingPanel.of(trajectory).stream();
            case DIFFERENCE, DOSE -> Stream.empty();
        };
    }

    private static MarkStrip putMarks(Sheet sheet, List<Mark> marks, TimeScale time, double right) {
        Frame anyHeight = new Frame(PanelStack.box(0, 1, right), time, new Scale(0, 1, 1));
        double height = strip(sheet, marks, anyHeight, 0).height();
        sheet.advance(height > 0 ? height + GAP / 2 : GAP / 2);
        MarkStrip strip = strip(sheet, marks, anyHeight, sheet.bottom());
        sheet.put(strip);
        return strip;
    }

    private static MarkStrip strip(Sheet sheet, List<Mark> marks, Frame frame, double bottom) {
        double end = sheet.across() - Margins.EDGE;
        return sheet.isFixed()
                ? MarkStrip.onASlide(marks, frame, end, bottom)
                : MarkStrip.of(marks, frame, end, bottom);
    }
}
