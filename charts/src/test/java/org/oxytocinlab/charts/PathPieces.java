package org.oxytocinlab.charts;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** The pieces of a drawn path. */
public final class PathPieces {
    private PathPieces() {}

    /** Where the pieces of a path begin [user pixels]. */
    public static double[] moves(Path2D path) {
        List<Double> places = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(at) == PathIterator.SEG_MOVETO) {
                places.add(at[0]);
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
