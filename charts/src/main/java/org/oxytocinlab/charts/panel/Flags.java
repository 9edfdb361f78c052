package org.oxytocinlab.charts.panel;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/**
 * Hangs words at upright lines, in as few rows as keep words off words and lines off words.
 *
 * @param flags in the order of hanging
 * @param rows how many rows they take, the lowest next to the panels
 */
record Flags(List<Flag> flags, int rows) {
    /** Distance of rows [user pixels]. */
    static final double ROW = 18;

    private static final double AIR = 5;

    /**
     * Finds the rows, or nothing if there are too few.
     *
     * @param places of the lines [user pixels], increasing
     * @param left and right ends of the room [user pixels]
     * @param bottom where the poles end [user pixels]
     */
    static Optional<Flags> hang(
            List<String> words, double[] places, double left, double right, double bottom, int most) {
        Room room = new Room(left, right, bottom, most);
        Optional<Flags> one = Optional.of(new Flags(List.of(), 0));
        Optional<Flags> other = Optional.of(new Flags(List.of(), 0));
        for (int i = 0; i < places.length; i++) {
            int last = places.length - 1 - i;
            one = one.flatMap(flags -> flags.and(words.get(last), places[last], false, room));
            int next = i;
            other = other.flatMap(flags -> flags.and(words.get(next), places[next], true, room));
        }
        if (one.isPresent() && other.isPresent()) {
            return one.get().rows <= other.get().rows ? one : other;
        }
        return one.isPresent() ? one : other;
    }

    /** As many of the flags as find room, the later ones first. */
    static Flags some(List<String> words, double[] places, double left, double right, double bottom, int most) {
        Flags flags = new Flags(List.of(), 0);
        Room room = new Room(left, right, bottom, most);
        for (int i = places.length - 1; i >= 0; i--) {
            flags = flags.and(words.get(i), places[i], false, room).orElse(flags);
        }
        return flags;
    }

    /** One flag more, in the lowest row that is free, if need be on the other side of its pole. */
    private Optional<Flags> and(String words, double place, boolean leftFirst, Room room) {
        double width = Label.width(words, Style.NOTE);
        double toTheRight = place + AIR;
        double toTheLeft = place - AIR - width;
        for (double x : leftFirst ? new double[] {toTheLeft, toTheRight} : new double[] {toTheRight, toTheLeft}) {
            for (int row = 0; row < room.most && x >= room.left && x + width <= room.right; row++) {
                Label label = new Label(words, Style.NOTE, Palette.INK, x, room.bottom - row * ROW - AIR);
                Line2D pole = new Line2D.Double(place, label.bounds().getY(), place, room.bottom);
                Flag flag = new Flag(label, pole);
                if (flags.stream().noneMatch(hung -> clash(flag, hung))) {
                    List<Flag> more = new ArrayList<>(flags);
                    more.add(flag);
                    return Optional.of(new Flags(more, Math.max(rows, row + 1)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean clash(Flag one, Flag other) {
        Rectangle2D mine = aired(one);
        Rectangle2D theirs = aired(other);
        return mine.intersects(theirs)
                || one.pole().intersects(theirs)
                || other.pole().intersects(mine);
    }

    private static Rectangle2D aired(Flag flag) {
        Rectangle2D box = flag.label().bounds();
        return new Rectangle2D.Double(box.getX() - AIR / 2, box.getY(), box.getWidth() + AIR, box.getHeight());
    }

    /**
     * The words of a mark above the panels, and the pole on which they hang.
     *
     * @param pole from the words down to the first panel [user pixels]
     */
    record Flag(Label label, Line2D pole) {}

    /** Where flags may hang [user pixels]. */
    private record Room(double left, double right, double bottom, int most) {}
}
