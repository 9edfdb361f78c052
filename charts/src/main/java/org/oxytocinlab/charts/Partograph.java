package org.oxytocinlab.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * The partograph of one labour, as a midwife keeps it: examinations against hours with alert and action line, contractions
 * in squares, and what is given [who-partograph].
 */
public final class Partograph {
    private static final double HEADING = 30;
    private static final double GAP = 12;
    private static final double MINUTES = 60;

    private final Sheet sheet;
    private final Trajectory run;
    private final FigurePlan plan;
    private final PartographOptions options;
    private final TimeScale time;
    private char letter = 'A';

    private Partograph(FigurePlan plan, Trajectory run, PartographOptions options) {
        sheet = new Sheet(plan.caption().saying(PartographWords.rules(options)));
        this.run = run;
        this.plan = plan;
        this.options = options;
        // Ward paper does not end with the birth.
        double end = MINUTES * (Math.ceil(run.end() / MINUTES) + 1);
        time = TimeScale.inHours(end, right() - Margins.LEFT);
    }

    /** Whether there is a cervix to chart. */
    public static boolean isOf(Trajectory run) {
        return run.series().containsKey(Variable.DILATATION);
    }

    /** The drawing with the product's name and version in its footer. */
    public static Drawing of(FigurePlan plan, Trajectory run, Provenance provenance, PartographOptions options) {
        return sheet(plan, run, provenance, options);
    }

    static Sheet sheet(FigurePlan plan, Trajectory run, Provenance provenance, PartographOptions options) {
        return new Partograph(plan, run, options).drawn().signed(provenance);
    }

    private Sheet drawn() {
        dilatation(marks());
        squares();
        List<WardRow> drug = WardRows.ofOxytocin(run, plan.bedside());
        rows("Oxytocin", drug);
        List<WardRow> fluid = WardRows.ofFluid(run);
        rows("Fluid taken in, each half hour", fluid);
        sheet.put(new HourAxis(new Frame(PanelStack.box(sheet.bottom(), 0, right()), time, DilatationPanel.SCALE)));
        sheet.advance(HourAxis.HEIGHT);
        return sheet.described(PartographWords.of(run, options, drug, fluid));
    }

    /** Full dilatation and birth, to the minute. */
    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        double full = run.progress().at(Progress.FULL);
        if (full <= run.end()) {
            marks.add(new Mark(Math.rint(full), "fully dilated"));
        }
        if (run.progress().isBorn()) {
            marks.add(new Mark(Math.rint(run.progress().birth()), "birth"));
        }
        return marks;
    }

    private void putMarks(List<Mark> marks) {
        double end = sheet.across() - Margins.EDGE;
        Frame anyHeight = frame(1, DilatationPanel.SCALE);
        double height = MarkStrip.of(marks, anyHeight, end, 0).height();
        sheet.advance(GAP / 2 + height);
        sheet.put(MarkStrip.of(marks, anyHeight, end, sheet.bottom()));
    }

    private void dilatation(List<Mark> marks) {
        putMarks(marks);
        double ceiling = sheet.bottom();
        Label heading = heading("Dilatation of the cervix");
        Frame frame = frame(DilatationPanel.HEIGHT, DilatationPanel.SCALE);
        List<Double> places = marks.stream().map(mark -> frame.x(mark.time())).toList();
        DilatationPanel panel = new DilatationPanel(frame, run, options, places);
        sheet.put(panel.paper());
        List<Rectangle2D> words = panel.taken();
        words.add(heading.bounds());
        for (double x : places) {
            for (Line2D piece : Pole.pieces(x, ceiling, frame.box().getMaxY(), words)) {
                sheet.put(new Drawn(piece, new Look(Palette.MARK, Style.MARK)));
            }
        }
        sheet.put(panel);
        for (int value = 0; value <= Progress.FULL; value++) {
            sheet.put(tick(value, frame.y(value)));
        }
        sheet.put(new AxisTitle("cm", Margins.UNIT, frame.box().getCenterY(), -1));
        sheet.advance(DilatationPanel.HEIGHT + GAP);
    }

    private void squares() {
        Label heading = heading("Contractions, filled by how long they last");
        HalfHours halves = new HalfHours(run);
        Scale scale = SquaresPanel.scale(halves);
        Frame frame = frame(scale.high() * SquaresPanel.SQUARE, scale);
        sheet.put(new SquaresPanel(frame, halves));
        sheet.put(new FillingKey(right(), heading.baseline()));
        DoubleStream.iterate(1, value -> value <= scale.high(), value -> value + 1)
                .forEach(value -> sheet.put(tick(value, frame.y(value - 0.5))));
        sheet.put(new AxisTitle("per 10 min", Margins.UNIT, frame.box().getCenterY(), -1));
        sheet.advance(frame.box().getHeight() + GAP);
    }

    private void rows(String heading, List<WardRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        heading(heading);
        double column = HalfHours.LENGTH / time.end() * (right() - Margins.LEFT);
        for (WardRow row : rows) {
            double height = row.height(column);
            sheet.put(row.in(frame(height, new Scale(0, 1, 1))));
            sheet.advance(height);
        }
        sheet.advance(GAP);
    }

    private Label heading(String words) {
        sheet.advance(HEADING);
        Label heading =
                new Label(letter++ + "  " + words, Style.HEADING, Palette.INK, Margins.EDGE, sheet.bottom() - 11);
        sheet.put(heading);
        return heading;
    }

    private static Label tick(double value, double middle) {
        double baseline = middle + 0.36 * Style.TICK.getSize2D();
        return Label.endingAt(Numbers.shortest(value), Style.TICK, Palette.MUTED, Margins.LEFT - 10, baseline);
    }

    private Frame frame(double height, Scale scale) {
        return new Frame(PanelStack.box(sheet.bottom(), height, right()), time, scale);
    }

    private double right() {
        return sheet.across() - Margins.AXIS;
    }
}
