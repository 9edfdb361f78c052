package org.oxytocinlab.charts.ink;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for words in a panel: clear of every curve and of the words that are already there. */
public final class LabelSearch {
    /** Air around words [user pixels]. */
    private static final double AIR = 4;

    private static final double STRIDE = 6;
    private static final double[] GAPS = {1, 5, 10, 16, 24, 36, 52};

    /** How much a mark behind the words, or another curve nearer than the own, counts in pixels of distance. */
    private static final double MARKED = 14;

    private static final double AMBIGUOUS = 40;

    /** The favoured place of a name, as a part of the room to its right, and how much it counts. */
    private static final double LATE = 0.25;

    private static final double EARLY = 12;

    /** A name beside a steep part of its curve is a little worse than one that runs along it. */
    private static final double ASIDE = 9;

    private static final double FAR = 40;

    /** Among more curves than a few, a name this far away, or clearly nearer to another, would mislead: rather none. */
    private static final double ASTRAY = 26;

    private static final double CLEARLY = 4;

    private static final int FEW = 2;

    /** By how much a mean of distances may fall below the shortest of them. */
    private static final double ROUNDING = 1e-6;

    private final Rectangle2D room;
    private final List<Trace> traces;
    private final List<Double> marks;
    private final List<Trace> edges;
    private final List<Label> placed = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** @param marks places of upright lines, which words rather avoid */
    public LabelSearch(Rectangle2D room, List<Trace> traces, List<Double> marks) {
        this(room, traces, marks, List.of());
    }

    /**
     * @param marks places of upright lines, which words rather avoid
     * @param edges thin lines, which words rather avoid
     */
    public LabelSearch(Rectangle2D room, List<Trace> traces, List<Double> marks, List<Trace> edges) {
        this.room = room;
        this.traces = traces;
        this.marks = marks;
        this.edges = edges;
    }

    /** All words that found room, in the order of asking. */
    public List<Label> placed() {
        return placed;
    }

    /** Keeps a place free of words. */
    public void avoid(Rectangle2D box) {
        taken.add(box);
    }

    /** The name of a curve: near it, nearer than to any other, and rather late than early. */
    public void beside(Trace own, String text, Color colour) {
        Candidate candidate = new Candidate(text, Style.NAME, colour);
        double width = candidate.width;
        for (double x = room.getX() + 2 * AIR; x + width + 2 * AIR <= room.getMaxX(); x += STRIDE) {
            double top = own.top(x, x + width);
            double bottom = own.bottom(x, x + width);
            for (double gap : GAPS) {
                candidate.along(x, top, bottom, AIR + gap, own);
            }
        }
        if (candidate.lowest > AMBIGUOUS) {
            everywhere(candidate, own);
        }
        candidate.place();
    }

    private void everywhere(Candidate candidate, Trace own) {
        for (double x = room.getX() + 2 * AIR; x < room.getMaxX(); x += 2 * STRIDE) {
            for (double y = room.getY() + AIR; y < room.getMaxY(); y += 2 * STRIDE) {
                candidate.aside(x, y, own);
            }
        }
    }

    /** What a band means: within it, rather at the right. */
    public void within(double top, double bottom, String text, Color colour) {
        double height = Label.height(Style.NOTE);
        if (bottom - top < height) {
            return;
        }
        double inset = Math.min(AIR, (bottom - top - height) / 2);
        double[] heights = {bottom - inset - height, top + inset, (top + bottom - height) / 2};
        Candidate candidate = new Candidate(text, Style.NOTE, colour);
        for (double x = room.getMaxX() - 2 * AIR - candidate.width; x >= room.getX() + AIR; x -= STRIDE) {
            for (double y : heights) {
                candidate.offer(x, y, (room.getMaxX() - x) / 10);
            }
        }
        candidate.place();
    }

    /** A remark about a point: as near to it as there is room. */
    public void near(Point2D point, String text, Color colour) {
        Candidate candidate = new Candidate(text, Style.NOTE, colour);
        double width = candidate.width;
        double height = candidate.height;
        for (double dx = 2 * AIR; dx < room.getWidth() / 2; dx += STRIDE) {
            for (double dy = -80; dy <= 80; dy += AIR) {
                double cost = Math.hypot(dx, dy);
                candidate.offer(point.getX() + dx, point.getY() + dy - height / 2, cost);
                candidate.offer(point.getX() - dx - width, point.getY() + dy - height / 2, cost);
                candidate.offer(point.getX() - width / 2, point.getY() + dy - height / 2, Math.abs(dy) + dx);
            }
        }
        candidate.place();
    }

    private boolean free(Rectangle2D box) {
        if (!room.contains(box)) {
            return false;
        }
        Rectangle2D aired = new Rectangle2D.Double(
                box.getX() - AIR, box.getY() - AIR / 2, box.getWidth() + 2 * AIR, box.getHeight() + AIR);
        for (Rectangle2D other : taken) {
            if (other.intersects(aired)) {
                return false;
            }
        }
        for (Trace trace : traces) {
            if (trace.crosses(aired)) {
                return false;
            }
        }
        return true;
    }

    /** The best place so far for one text. */
    private final class Candidate {
        private final String text;
        private final Font font;
        private final Color colour;
        private final double width;
        private final double height;
        private double lowest = Double.POSITIVE_INFINITY;
        private Optional<Rectangle2D> best = Optional.empty();

        Candidate(String text, Font font, Color colour) {
            this.text = text;
            this.font = font;
            this.colour = colour;
            width = Label.width(text, font);
            height = Label.height(font);
        }

        /** The places above and below the curve at a distance from its highest and lowest point there. */
        void along(double x, double top, double bottom, double distance, Trace own) {
            along(new Rectangle2D.Double(x, top - distance - height, width, height), distance, own);
            along(new Rectangle2D.Double(x, bottom + distance, width, height), distance, own);
        }

        private void along(Rectangle2D box, double distance, Trace own) {
            double cost = late(box);
            // No column of the curve is nearer than the given distance: mostly that is too far, and none is read.
            if (cost + 2 * (distance - ROUNDING) < lowest && room.contains(box)) {
                offer(box, own, cost + 2 * own.distance(box));
            }
        }

        /** A place anywhere; it is looked at only as far from the curve as it could be the best. */
        void aside(double x, double top, Trace own) {
            Rectangle2D box = new Rectangle2D.Double(x, top, width, height);
            double cost = late(box) + 2 * ASIDE;
            double farthest = Math.min(FAR, (lowest - cost) / 2);
            if (farthest > 0 && room.contains(box)) {
                double distance = own.nearest(box, farthest);
                // Where it is too far to be the best, rounding must not make it so.
                if (distance < farthest || farthest == FAR) {
                    offer(box, own, cost + 2 * distance);
                }
            }
        }

        private double late(Rectangle2D box) {
            return EARLY * Math.abs((room.getMaxX() - box.getMaxX()) / room.getWidth() - LATE);
        }

        private void offer(Rectangle2D box, Trace own, double cost) {
            double marked = marked(box);
            if (cost + marked < lowest && free(box) && !astray(box, own)) {
                keepIfBest(box, cost + (ambiguous(box, own) ? AMBIGUOUS : 0) + marked);
            }
        }

        void offer(double x, double top, double cost) {
            if (cost < lowest) {
                Rectangle2D box = new Rectangle2D.Double(x, top, width, height);
                double whole = cost + marked(box);
                if (whole < lowest && free(box)) {
                    keepIfBest(box, whole);
                }
            }
        }

        void place() {
            best.ifPresent(box -> {
                placed.add(Label.below(text, font, colour, box.getX(), box.getY()));
                taken.add(box);
            });
        }

        private void keepIfBest(Rectangle2D box, double cost) {
            if (cost < lowest) {
                lowest = cost;
                best = Optional.of(box);
            }
        }

        private boolean astray(Rectangle2D box, Trace own) {
            if (traces.size() <= FEW) {
                return false;
            }
            double distance = own.nearest(box, ASTRAY);
            return distance >= ASTRAY
                    || traces.stream().anyMatch(other -> other.nearest(box, ASTRAY) < distance - CLEARLY);
        }

        private boolean ambiguous(Rectangle2D box, Trace own) {
            double enough = 2 * own.nearest(box, FAR) + AIR;
            for (Trace other : traces) {
                if (other != own && other.nearest(box, enough) < enough) {
                    return true;
                }
            }
            return false;
        }

        private double marked(Rectangle2D box) {
            double cost = 0;
            for (double mark : marks) {
                cost += mark > box.getX() - AIR && mark < box.getMaxX() + AIR ? MARKED : 0;
            }
            for (Trace edge : edges) {
                cost += edge.crosses(box) ? MARKED : 0;
            }
            return cost;
        }
    }
}
