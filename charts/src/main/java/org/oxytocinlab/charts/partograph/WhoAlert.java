package org.oxytocinlab.charts.partograph;

import java.util.List;
import java.util.OptionalDouble;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.engine.result.Progress;

/** The straight alert line of the WHO, a centimetre an hour, and the action line to its right [who-partograph]. */
record WhoAlert() implements AlertRule {
    /** From the alert to the action line [min] [who-partograph]. */
    static final double ACTION = 240;

    /** How long a centimetre may take [min] [who-partograph]. */
    private static final double CENTIMETRE = 60;

    @Override
    public String author() {
        return "WHO";
    }

    @Override
    public String words() {
        return "WHO alert line: 1 cm/h from the first finding of 4 cm or more, action line 4 h later";
    }

    @Override
    public String lineName() {
        return "alert line";
    }

    @Override
    public Look look() {
        return new Look(Palette.ALERT, Style.DASHED);
    }

    @Override
    public Look lookAmongArms() {
        return new Look(Palette.MUTED, Style.REFERENCE);
    }

    @Override
    public List<ChartedExamination> corners(ChartedExamination start) {
        return List.of(start, new ChartedExamination(latest(start, Progress.FULL), Progress.FULL));
    }

    @Override
    public double latest(ChartedExamination start, int centimetres) {
        return start.time() + (centimetres - start.centimetres()) * CENTIMETRE;
    }

    @Override
    public OptionalDouble action() {
        return OptionalDouble.of(ACTION);
    }
}
