package org.oxytocinlab.charts.sweep;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines along which a grid of values has one value, by marching squares: between the centres of neighbouring cells values run
 * straight, and beyond the outer centres they stay as they are. Where a value is missing no line runs.
 */
final class Isolines {
    private final double[][] grid;
    private final double level;
    private final Map<String, Point2D> crossings = new LinkedHashMap<>();
    private final Map<String, List<String>> neighbours = new LinkedHashMap<>();

    private Isolines(double[][] grid, double level) {
        this.grid = grid;
        this.level = level;
    }

    /**
     * The lines of a level.
     *
     * @param values row by row
     * @return in cells: (0, 0) is the corner of the first cell, its centre is (0.5, 0.5)
     */
    static List<List<Point2D>> of(double[][] values, double level) {
        Isolines lines = new Isolines(padded(values), level);
        for (int row = 0; row + 1 < lines.grid.length; row++) {
            for (int column = 0; column + 1 < lines.grid[0].length; column++) {
                lines.march(row, column);
            }
        }
        return lines.joined();
    }

    private static double[][] padded(double[][] values) {
        int rows = values.length;
        int columns = values[0].length;
        double[][] wider = new double[rows + 2][columns + 2];
        for (int row = 0; row < rows + 2; row++) {
            for (int column = 0; column < columns + 2; column++) {
                wider[row][column] = values[Math.max(0, Math.min(rows - 1, row - 1))][
                        Math.max(0, Math.min(columns - 1, column - 1))];
            }
        }
        return wider;
    }

    private void march(int row, int column) {
        double[] corners = {grid[row][column], grid[row][column + 1], grid[row + 1][column + 1], grid[row + 1][column]};
        double middle = 0;
        List<String> crossed = new ArrayList<>();
        for (int side = 0; side < corners.length; side++) {
            middle += corners[side] / corners.length;
            if ((corners[side] > level) != (corners[(side + 1) % corners.length] > level)) {
                crossed.add(crossing(row, column, side));
            }
        }
        if (!Double.isFinite(middle) || crossed.isEmpty()) {
            return;
        }
        // At a saddle the middle decides which corners belong together.
        int first = crossed.size() == 2 || (middle > level) == (corners[0] > level) ? 0 : crossed.size() - 1;
        for (int i = 0; i < crossed.size(); i += 2) {
            join(crossed.get((first + i) % crossed.size()), crossed.get((first + i + 1) % crossed.size()));
        }
    }

    private void join(String one, String other) {
        of(one).add(other);
        of(other).add(one);
    }

    /** The side of a square that is crossed, by a name that its neighbour gives it too. */
    private String crossing(int row, int column, int side) {
        int top = side == 2 ? row + 1 : row;
        int left = side == 1 ? column + 1 : column;
        boolean isLevel = side % 2 == 0;
        String name = (isLevel ? "across " : "up ") + top + " " + left;
        crossings.computeIfAbsent(name, key -> {
            double from = grid[top][left];
            double to = isLevel ? grid[top][left + 1] : grid[top + 1][left];
            double part = (level - from) / (to - from);
            return isLevel
                    ? new Point2D.Double(place(left, part, grid[0].length), place(top, 0, grid.length))
                    : new Point2D.Double(place(left, 0, grid[0].length), place(top, part, grid.length));
        });
        return name;
    }

    /** The outer centres of the wider grid lie on the edge. */
    private static double place(int index, double part, int size) {
        return between(at(index, size), at(Math.min(index + 1, size - 1), size), part);
    }

    private static double at(int index, int size) {
        return Math.max(0, Math.min(size - 2, index - 0.5));
    }

    private static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }

    private List<List<Point2D>> joined() {
        List<List<Point2D>> lines = new ArrayList<>();
        List<String> ends =
                neighbours.keySet().stream().filter(key -> of(key).size() == 1).toList();
        ends.forEach(end -> follow(end, lines));
        List.copyOf(neighbours.keySet()).forEach(start -> follow(start, lines));
        return lines;
    }

    private List<String> of(String crossing) {
        return neighbours.computeIfAbsent(crossing, key -> new ArrayList<>());
    }

    private void follow(String start, List<List<Point2D>> lines) {
        if (of(start).isEmpty()) {
            return;
        }
        Deque<String> line = new ArrayDeque<>(List.of(start));
        String here = start;
        while (!of(here).isEmpty()) {
            String next = of(here).remove(0);
            of(next).remove(here);
            line.add(next);
            here = next;
        }
        lines.add(line.stream()
                .map(name -> crossings.getOrDefault(name, new Point2D.Double()))
                .toList());
    }
}
