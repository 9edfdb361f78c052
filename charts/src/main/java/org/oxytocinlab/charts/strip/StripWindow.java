package org.oxytocinlab.charts.strip;

/**
 * One row of a strip: where time and pressure lie on it [user pixels].
 *
 * @param paper of the strip
 * @param centimetre of the paper [user pixels]
 * @param start of the row [min]
 * @param length of the row [min]
 * @param until where the strip ends [min]
 * @param top of the row, the written times included [user pixels]
 */
record StripWindow(Paper paper, double centimetre, double start, double length, double until, double top) {
    /** Upper end of the pressure axis [mmHg]. */
    static final double HIGHEST = 100;

    /** Left end of the paper [user pixels]. */
    static final double LEFT = 76;

    /** Room above the paper for times, counts, and the bar of tachysystole. */
    static final double ABOVE = 20;

    private static final double PRESSURE_TO_A_CENTIMETRE = 25;
    private static final double TRACK_GAP = 4;
    private static final double TRACK = 20;

    /** Where the pen stops in this row [min]. */
    double end() {
        return Math.min(until, start + length);
    }

    /** Where the paper is torn off: at a bold line, or at the end of the row. */
    double right() {
        double bold = paper.time().bold();
        return x(Math.min(start + length, bold * Math.ceil(end() / bold - 1e-9)));
    }

    double paperTop() {
        return top + ABOVE;
    }

    double paperBottom() {
        return paperTop() + HIGHEST / PRESSURE_TO_A_CENTIMETRE * centimetre;
    }

    double trackTop() {
        return paperBottom() + TRACK_GAP;
    }

    double trackBottom() {
        return trackTop() + TRACK;
    }

    /** The place of a time [min]. */
    double x(double time) {
        return LEFT + (time - start) * paper.speed() * centimetre;
    }

    /** The place of a pressure [mmHg]; beyond the paper the pen stops at its edge. */
    double y(double pressure) {
        double inside = Math.max(0, Math.min(HIGHEST, pressure));
        return paperBottom() - inside / PRESSURE_TO_A_CENTIMETRE * centimetre;
    }

    /** Whether a time lies on this row, which owns its start but not its end [min]. */
    boolean holds(double time) {
        return time >= start && time < start + length && time <= until;
    }
}
