package org.oxytocinlab.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oxytocinlab.engine.result.Trajectory;

/** The figure of one run: pump, plasma, contractions, sodium and water on one time axis. */
public final class TimeCourseChart {
    private static final double GAP = 12;

    private TimeCourseChart() {}

    /** The drawing without the product's name in its footer. */
    public static Drawing of(String title, Trajectory trajectory) {
        return of(title, trajectory, Provenance.unknown());
    }

    /** The drawing with the product's name and version in its footer. */
    public static Drawing of(String title, Trajectory trajectory, Provenance provenance) {
        return sheet(title, trajectory, provenance);
    }

    static Sheet sheet(String title, Trajectory trajectory, Provenance provenance) {
        TimeScale time = TimeScale.upTo(trajectory.end());
        List<Mark> marks = Mark.of(trajectory.happenings());
        Sheet sheet = new Sheet(title);
        MarkStrip strip = putMarks(sheet, marks, time);
        PanelStack.put(
                sheet, panels(trajectory), time, marks.stream().map(Mark::time).toList());
        if (!strip.key().isEmpty()) {
            sheet.advance(GAP);
            MarkKey key = MarkKey.of(strip.key(), sheet.bottom());
            sheet.put(key);
            sheet.advance(key.height());
        }
        return sheet.signed(provenance);
    }

    /** What the case computes; what it does not compute has no empty panel. */
    private static List<Panel> panels(Trajectory trajectory) {
        return Stream.of(
                        PumpPanel.of(trajectory),
                        PlasmaPanel.of(trajectory),
                        ContractionPanel.of(trajectory),
                        SodiumPanel.of(trajectory),
                        WaterPanel.of(trajectory))
                .flatMap(Optional::stream)
                .toList();
    }

    private static MarkStrip putMarks(Sheet sheet, List<Mark> marks, TimeScale time) {
        Frame anyHeight = new Frame(PanelStack.box(0, 1), time, new Scale(0, 1, 1));
        double height = MarkStrip.of(marks, anyHeight, 0).height();
        sheet.advance(height > 0 ? height + GAP / 2 : GAP / 2);
        MarkStrip strip = MarkStrip.of(marks, anyHeight, sheet.bottom());
        sheet.put(strip);
        return strip;
    }
}
