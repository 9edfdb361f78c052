package org.oxytocinlab.charts.partograph;

import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Frame;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;

/** The partograph of several labours of one woman: what would have been found in each, each with the line of its arm. */
public final class SharedPartograph {
    /** More rows of squares than this would be compared by nobody. */
    private static final int MOST_SQUARES = 2;

    private static final double DOT = 4;

    private SharedPartograph() {}

    /** Whether there is a cervix to chart in every arm. */
    public static boolean isOf(List<Trajectory> runs) {
        return runs.stream().allMatch(Partograph::isOf);
    }

    /**
     * The drawing with the product's name and version in its footer.
     *
     * @param options of each arm; all ask for the same alert line
     */
    public static Drawing of(
            FigurePlan plan,
            List<String> names,
            List<Trajectory> runs,
            Provenance provenance,
            List<PartographOptions> options) {
        return sheet(plan, names, runs, provenance, options);
    }

    static Sheet sheet(
            FigurePlan plan,
            List<String> names,
            List<Trajectory> runs,
            Provenance provenance,
            List<PartographOptions> options) {
        List<ComparedRun> arms = ComparedRun.all(names, runs);
        Optional<AlertLines> lines = common(options);
        double end = runs.stream().mapToDouble(Trajectory::end).max().orElseThrow();
        Caption caption = plan.caption().saying(rules(options, lines));
        PartographSheet sheet = new PartographSheet(caption, end);
        sheet.key(names);
        Frame frame = sheet.dilatation(arms.stream().map(ChartedLabour::of).toList(), lines, List.of());
        arms.forEach(arm -> sheet.put(birth(arm, frame)));
        List<String> words = new ArrayList<>(List.of("Partograph of " + arms.size() + " arms"));
        for (int i = 0; i < arms.size(); i++) {
            ComparedRun arm = arms.get(i);
            if (arms.size() <= MOST_SQUARES) {
                sheet.squares(arm.name() + ": contractions", arm.run());
            }
            sheet.rows(
                    arm.name() + ": oxytocin",
                    WardRows.ofOxytocin(arm.run(), plan.bedside(), arm.look().colour()));
            words.add(arm.name() + ": " + PartographWords.found(arm.run(), options.get(i)));
        }
        return sheet.ended(words, provenance);
    }

    /** The lines that are the same in all arms; others would hide which arm they are for. */
    private static Optional<AlertLines> common(List<PartographOptions> options) {
        List<Optional<AlertLines>> all =
                options.stream().map(AlertLines::of).distinct().toList();
        return all.size() == 1 ? all.get(0) : Optional.empty();
    }

    private static String rules(List<PartographOptions> options, Optional<AlertLines> lines) {
        boolean differ = lines.isEmpty()
                && options.stream().anyMatch(each -> AlertLines.of(each).isPresent());
        return "crosses: examinations; dots: births; "
                + (differ
                        ? difference(options) + ": no common alert line; " + PartographWords.DESCENT
                        : PartographWords.rules(options.get(0)));
    }

    /** Why there is no line that is right for all arms. */
    private static String difference(List<PartographOptions> options) {
        long starts = options.stream()
                .map(each -> AlertLines.of(each).map(AlertLines::start))
                .distinct()
                .count();
        long rules = options.stream().map(PartographOptions::rule).distinct().count();
        String times = "active labour is found at other times in other arms";
        String limits = options.get(0).alert().word()
                + "'s limits are those of nulliparous women in some arms and of parous" + " women in others";
        return rules == 1 ? times : starts == 1 ? limits : times + ", and " + limits;
    }

    /** The birth, if there is one, at the end of the course. */
    private static Paintable birth(ComparedRun arm, Frame frame) {
        return g -> {
            if (arm.run().progress().isBorn()) {
                double x = frame.x(arm.run().progress().birth());
                double y = frame.y(Progress.FULL);
                g.setPaint(arm.look().colour());
                g.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
            }
        };
    }
}
