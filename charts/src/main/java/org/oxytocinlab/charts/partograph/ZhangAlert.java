package org.oxytocinlab.charts.partograph;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.engine.result.Progress;

/**
 * Stairs of the 95th centiles of the time that each centimetre takes: the line stays at a dilatation for its limit, then
 * steps up by one. There is no action line.
 *
 * <p>Limits from [zhang2010], drawn as in [bernitz2019]. Their sum is laxer than the 95th centile of the whole, since hardly
 * any woman is among the slowest at every centimetre.
 */
enum ZhangAlert implements AlertRule {
    NULLIPAROUS("nulliparous", 6.4, 3.2, 2.2, 1.6, 1.4, 1.8),
    /** The limits of parity 1; those of more births differ little. */
    PAROUS("parous", 7.3, 3.4, 1.9, 1.3, 1.0, 0.9);

    private static final double HOUR = 60;

    private final String women;

    /** How long each centimetre from 4 cm on may take [h]. */
    private final List<Double> limits;

    ZhangAlert(String women, Double... limits) {
        this.women = women;
        this.limits = List.of(limits);
    }

    /** The limits of a woman by whether she has given birth before. */
    static ZhangAlert of(boolean parous) {
        return parous ? PAROUS : NULLIPAROUS;
    }

    @Override
    public String author() {
        return "Zhang";
    }

    @Override
    public String words() {
        List<String> hours = limits.stream().map(Numbers::shortest).toList();
        int last = hours.size() - 1;
        return "Zhang alert line: stairs from the first finding of 4 cm or more, 95th centile of each centimetre, "
                + women
                + ": 4 to 5 cm " + hours.get(0) + " h, then " + String.join(", ", hours.subList(1, last)) + " and "
                + hours.get(last) + " h; no action line";
    }

    @Override
    public String lineName() {
        return "alert line (95th centile, " + women + ")";
    }

    @Override
    public Look look() {
        return new Look(Palette.ALERT, Style.DASH_DOT);
    }

    @Override
    public Look lookAmongArms() {
        return new Look(Palette.MUTED, Style.FINE_DASH_DOT);
    }

    @Override
    public List<ChartedExamination> corners(ChartedExamination start) {
        List<ChartedExamination> corners = new ArrayList<>(List.of(start));
        for (int centimetres = start.centimetres(); centimetres < Progress.FULL; centimetres++) {
            double step = latest(start, centimetres);
            corners.add(new ChartedExamination(step, centimetres));
            corners.add(new ChartedExamination(step, centimetres + 1));
        }
        return corners;
    }

    @Override
    public double latest(ChartedExamination start, int centimetres) {
        int last = Math.min(centimetres, Progress.FULL - 1);
        double minutes = IntStream.rangeClosed(start.centimetres(), last)
                .mapToDouble(from -> Math.rint(limits.get(from - ACTIVE) * HOUR))
                .sum();
        return start.time() + minutes;
    }

    @Override
    public OptionalDouble action() {
        return OptionalDouble.empty();
    }
}
