package org.oxytocinlab.charts.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/** How an arm or a group is drawn, the same in every picture: by colour and, for those who see none, by kind of line. */
public final class ArmLook {
    private static final float WIDTH = 2.2f;
    private static final float EDGE_WIDTH = 0.9f;

    private static final List<Color> COLOURS = List.of(
            Palette.BLUE,
            Palette.VERMILION,
            Palette.shade(Palette.GREEN, 0.9),
            Palette.shade(Palette.PURPLE, 0.8),
            Palette.shade(Palette.ORANGE, 0.85),
            Palette.shade(Palette.SKY, 0.75));

    private static final List<float[]> DASHES = List.of(
            new float[0],
            new float[] {7, 4},
            new float[] {9, 3, 2, 3},
            new float[] {2, 2.5f},
            new float[] {14, 4},
            new float[] {9, 3, 2, 3, 2, 3});

    /** How many arms can be told apart. */
    public static final int MOST = COLOURS.size();

    private ArmLook() {}

    /** The line of an arm, counted from 0. */
    public static Look of(int arm) {
        return new Look(COLOURS.get(arm), stroke(arm, WIDTH));
    }

    /** A thin line of the same kind, for what goes with the arm. */
    public static Look edge(int arm) {
        return new Look(COLOURS.get(arm), stroke(arm, EDGE_WIDTH));
    }

    private static Stroke stroke(int arm, float width) {
        float[] dashes = DASHES.get(arm);
        return dashes.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }
}
