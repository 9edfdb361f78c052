package org.oxytocinlab.charts.ink;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** Which line is which arm, for a picture in which not every line found room for its name. */
public final class ArmKey implements Paintable {
    /** More names than this beside lines would be read as those of their neighbours: they need a key. */
    public static final int MOST_BESIDE = 3;

    private static final double LINE = 20;
    private static final double SAMPLE = 42;
    private static final double AIR = 8;
    private static final double BETWEEN = 26;

    private final List<Label> names = new ArrayList<>();
    private final double height;

    /**
     * @param top upper edge [user pixels]
     * @param across width of the paper [user pixels]
     */
    public ArmKey(List<String> arms, double top, double across) {
        double x = Margins.EDGE;
        double y = top;
        for (int i = 0; i < arms.size(); i++) {
            double width = SAMPLE + AIR + Label.width(arms.get(i), Style.NAME);
            if (x > Margins.EDGE && x + width > across - Margins.EDGE) {
                x = Margins.EDGE;
                y += LINE;
            }
            names.add(Label.below(arms.get(i), Style.NAME, ArmLook.of(i).colour(), x + SAMPLE + AIR, y));
            x += width + BETWEEN;
        }
        height = y + LINE - top;
    }

    /** The names, in the order of the arms. */
    public List<Label> names() {
        return names;
    }

    public double height() {
        return height;
    }

    @Override
    public void paint(Graphics2D g) {
        for (int i = 0; i < names.size(); i++) {
            Label name = names.get(i);
            double y = name.bounds().getCenterY();
            g.setPaint(ArmLook.of(i).colour());
            g.setStroke(ArmLook.of(i).stroke());
            g.draw(new Line2D.Double(name.x() - AIR - SAMPLE, y, name.x() - AIR, y));
            name.paint(g);
        }
    }
}
