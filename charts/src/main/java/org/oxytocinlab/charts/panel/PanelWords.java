package org.oxytocinlab.charts.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.engine.quantity.Unit;

/** A panel in words, for those who cannot see it: where each curve begins, turns and ends. */
public final class PanelWords {
    /** A turn smaller than this part of the axis is none. */
    private static final double TURN = 0.02;

    private final Panel panel;
    private final TimeScale time;

    private PanelWords(Panel panel, TimeScale time) {
        this.panel = panel;
        this.time = time;
    }

    /** A sentence for each panel. */
    public static List<String> of(List<Panel> panels, TimeScale time) {
        return panels.stream()
                .map(panel -> new PanelWords(panel, time).sentence())
                .toList();
    }

    /** "Oxytocin infusion, mU/min: 1 at the start, 20 at 10 h, the highest." */
    private String sentence() {
        List<String> curves = new ArrayList<>();
        for (int i = panel.curves().size() - 1; i >= 0; i--) {
            Curve curve = panel.curves().get(i);
            String name = curve.name().isEmpty() ? "" : curve.name() + " ";
            curves.add(name + course(curve.samples()));
        }
        String bands = panel.bands().stream()
                .filter(band -> band.from() < panel.scale().high()
                        && band.to() > panel.scale().low())
                .map(band -> band.words() + limits(band))
                .collect(Collectors.joining(", "));
        return panel.head().sentence(String.join("; ", curves) + (bands.isEmpty() ? "" : ". Shaded: " + bands));
    }

    private static String limits(Band band) {
        return Double.isInfinite(band.from())
                        || Character.isDigit(band.words().charAt(band.words().length() - 1))
                ? ""
                : " (from " + Numbers.shortest(band.from()) + ")";
    }

    private String course(Samples samples) {
        double first = samples.first();
        double last = samples.last();
        if (Double.isNaN(first)) {
            return "no value";
        }
        double turn = TURN * (panel.scale().high() - panel.scale().low());
        List<String> words = new ArrayList<>();
        words.add(number(first) + " at the start");
        double highest = samples.highest(first);
        double lowest = samples.lowest(first);
        if (highest > Math.max(first, last) + turn) {
            words.add("highest " + number(highest) + " at " + TimeScale.words(samples.timeOf(highest)));
        }
        if (lowest < Math.min(first, last) - turn) {
            words.add("lowest " + number(lowest) + " at " + TimeScale.words(samples.timeOf(lowest)));
        }
        words.add(number(last) + " at " + TimeScale.words(Math.min(time.end(), samples.end())));
        return String.join(", ", words);
    }

    private String number(double value) {
        boolean sodium = panel.unit().equals(Unit.MILLIMOLE_PER_LITRE.symbol());
        return sodium ? Numbers.text(value, 1) : Numbers.shortest(value);
    }
}
