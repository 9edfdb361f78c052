package org.oxytocinlab.engine.solver;

import java.util.Arrays;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Power;

/**
 * A system solved panel by panel, on each of which its states are polynomials. The inside of a panel is
 * as exact as its end, so that one that goes beyond the end of a stretch is simply read up to there. Not for several threads
 * at once.
 */
final class Panels extends Pieces implements Solution {
    /** The longest panel [min]. */
    private static final double LONGEST = 120;

    /** The first panel of a stretch, as all is quickest after a change; by trial over the women of an arm [min]. */
    private static final double FIRST = 20;

    /** The error that is aimed at, as a share of what is allowed. */
    private static final double AIM = 0.1;

    private static final double SAFETY = 0.9;

    /** With which power of the length the error of a panel goes where what has changed fades; by trial over the women of an arm. */
    private static final double FADING_ORDER = 9;

    /** By how much longer the next panel may then be for the same error; by trial over the women of an arm. */
    private static final double FADING = 2;

    private static final double MOST_FACTOR = 4;
    private static final double LEAST_FACTOR = 1.0 / 16;

    /** An error so large that a rule for smooth functions leads nowhere, as where a drive begins. */
    private static final double LARGE = 1e3;

    /** Most stretches between two changes of dose are one panel. */
    private static final int FEW = 1;

    private final Layout layout;
    private final Rates rates;
    private final PanelRule rule;
    private final Panel panel;
    private final double[] read;
    private double until;
    private double length = FIRST;

    /** Whether what has changed fades, so that each panel may be longer than the one before; not if one is refused behind the first. */
    private boolean isFading = true;

    private int evaluations;

    /** Of what is sought: in which panel, of which state, which level, and the last tangent there. */
    private int soughtIn;

    private int soughtOf;
    private double sought;

    /** When it was found [min]; the next is sought from there. */
    private double found = Double.NaN;

    /** By how much the slope grew from the one found before to it [per minute]. */
    private double bend;

    private final double[] tangent;
    private final Crossing.Tangent tangents = this::tangent;

    Panels(Memory memory, PanelRule rule, Layout layout, Rates rates, double from, double[] start) {
        super(memory, from, FEW);
        this.layout = layout;
        this.rates = rates;
        this.rule = rule;
        this.panel = new Panel(memory, start, FEW);
        this.read = memory.places(start.length);
        this.until = from;
        this.tangent = memory.places(2);
    }

    @Override
    public void goOn(double later, double bound) {
        while (reached() < later) {
            makeRoom();
            add(bound);
        }
        until = later;
    }

    @Override
    void grow(int room) {
        super.grow(room);
        panel.grow(room);
    }

    private void add(double bound) {
        double begin = reached();
        panel.starts(count(), read);
        rates.demand(begin, read);
        double tried = Math.min(length, bound - begin);
        double shortest = Tolerance.shortestStep(tried);
        double error = tried(begin, tried);
        for (int refused = 0; !(error <= 1); refused++) {
            isFading &= count() == 0;
            tried *= refused == 0 || error < LARGE ? Math.min(SAFETY, factor(error)) : LEAST_FACTOR;
            if (tried < shortest || evaluations > Tolerance.MOST_EVALUATIONS) {
                throw stuck(begin);
            }
            error = tried(begin, tried);
        }
        append(Math.min(panel.end(), bound), tried);
        length = Math.min(LONGEST, (isFading ? FADING : 1) * tried * factor(error));
    }

    /** By how much longer a panel may be for the error that is aimed at. */
    private double factor(double error) {
        if (!(error < Double.MAX_VALUE)) {
            return LEAST_FACTOR;
        }
        double wanted = error == 0
                ? MOST_FACTOR
                : SAFETY * Power.of(AIM / error, 1 / (isFading ? FADING_ORDER : Chebyshev.NODES));
        return Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, wanted));
    }

    private double tried(double begin, double wide) {
        evaluations += Chebyshev.NODES;
        panel.turnTo(count(), begin, wide);
        return rule.solve(panel);
    }

    private StiffnessFault stuck(double time) {
        double[] ranges = Arrays.stream(rule.rates())
                .mapToDouble(each -> Arrays.stream(each).max().orElse(0)
                        - Arrays.stream(each).min().orElse(0))
                .toArray();
        return new StiffnessFault(layout, ranges, time, null);
    }

    @Override
    public void stay(double end) {
        until = end;
    }

    @Override
    public double until() {
        return until;
    }

    @Override
    public double[] at(double time) {
        for (int i = 0; i < read.length; i++) {
            read[i] = at(i, time);
        }
        return read;
    }

    @Override
    public double at(int state, double time) {
        return count() == 0 ? panel.start(state) : value(pieceAt(time), state, time);
    }

    /** Those inside of a panel one beside the other. */
    @Override
    public void at(int state, double[] times, int count, double[] values) {
        int next = 0;
        while (next < count) {
            values[next] = at(state, times[next]);
            int piece = pieceAt(times[next]);
            next++;
            while (next < count && isInside(piece, times[next])) {
                values[next] = panel.inside(piece, state, place(piece, times[next]));
                next++;
            }
        }
    }

    /** Behind the start of a panel, before its end, and not where something was found that is known already. */
    private boolean isInside(int piece, double time) {
        return piece < count() && time > begin(piece) && time < end(piece) && time != found;
    }

    /** From −1 to 1. */
    private double place(int piece, double time) {
        return 2 * (time - begin(piece)) / length(piece) - 1;
    }

    @Override
    public double nextStep() {
        return Double.NaN;
    }

    @Override
    double atEnd(int piece, int state) {
        return panel.atEnd(piece, state);
    }

    @Override
    double inside(int piece, int state, double time) {
        if (time == found && state == soughtOf) {
            return sought;
        }
        return panel.inside(piece, state, place(piece, time));
    }

    @Override
    double crossing(int piece, int state, double level, double time, double value) {
        double before = found;
        boolean isFirst = Double.isNaN(before);
        double slope = isFirst ? (atEnd(piece, state) - value) / (end(piece) - time) : tangent[1];
        double ahead = (level - value) / slope;
        double guess = time + ahead * (1 - bend * ahead / (2 * slope));
        soughtIn = piece;
        soughtOf = state;
        sought = level;
        found = Crossing.of(tangents, time, end(piece), guess, tangent);
        bend = isFirst ? 0 : (tangent[1] - slope) / (found - before);
        return found;
    }

    private void tangent(double time, double[] written) {
        double scale = 2 / length(soughtIn);
        panel.tangent(soughtIn, soughtOf, (time - begin(soughtIn)) * scale - 1, written);
        written[0] -= sought;
        written[1] *= scale;
    }
}
