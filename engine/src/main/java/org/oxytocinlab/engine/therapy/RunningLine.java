package org.oxytocinlab.engine.therapy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;

/** A line of another drug as it is carried out: it changes nothing of the oxytocin, and is changed by nothing else. */
final class RunningLine {
    private static final Quantity NOTHING = Quantity.of("0", Unit.MILLIGRAM_PER_MINUTE);

    private final Line line;
    private final PrescriptionPart.OfLine part;
    private final Drip drip;
    private RegimenClock clock;
    private final Injections injections;
    private final List<Line.Bolus> boluses;
    private int given;

    /**
     * A line before it begins.
     *
     * @param index its place in the prescription, for messages
     */
    RunningLine(Line line, int index) {
        this.line = line;
        this.part = new PrescriptionPart.OfLine(index);
        this.drip = new Drip(Device.STANDARD, line.bag(), part.bag(), NOTHING);
        this.clock = RegimenClock.of(line.regimen());
        this.injections = new Injections(line.of());
        this.boluses = new ArrayList<>(line.boluses());
    }

    /** The child is born: what has waited for it has a time now. */
    void born(double now) {
        for (Line.Bolus bolus : line.atBirth()) {
            boluses.add(bolus.at(Quantity.minutes(now + bolus.at().internal())));
        }
        boluses.sort(Comparator.comparing(Line.Bolus::at));
        List<TimedRate> rates = line.ratesAtBirth().stream()
                .map(each -> new TimedRate(Quantity.minutes(now + each.at().internal()), each.rate()))
                .toList();
        if (!rates.isEmpty()) {
            clock = RegimenClock.of(new RateList(rates));
        }
    }

    /**
     * Does what is due now.
     *
     * @param end of the case, for messages [min]
     */
    void settle(Bedside bedside, double end) throws PrescriptionFault {
        giveDoses(bedside);
        while (clock.next() <= bedside.now() + Administration.MOMENT) {
            Quantity rate = clock.step().rate();
            drip.order(rate, part);
            note(bedside, rate.toString());
        }
        lookAtBag(bedside, end);
    }

    /** Gives the boluses that are due now. */
    void giveDoses(Bedside bedside) {
        double now = bedside.now();
        injections.begin(now + Administration.MOMENT);
        while (nextBolus() <= now + Administration.MOMENT) {
            Line.Bolus bolus = boluses.get(given);
            given++;
            if (bolus.route() == Push.Route.MUSCLE) {
                injections.intoMuscle(bolus.dose());
                note(bedside, bolus.dose() + " IM");
            } else {
                injections.intoVein(bolus.dose(), bolus.over(), now);
                note(bedside, "bolus " + bolus.dose());
            }
        }
    }

    private void lookAtBag(Bedside bedside, double end) throws PrescriptionFault {
        double now = bedside.now();
        if (!drip.wantsBag(now)) {
            return;
        }
        switch (drip.whenEmpty()) {
            case RENEW -> {
                drip.renew(now);
                note(bedside, "bag renewed");
            }
            case STOP -> {
                drip.drainAll();
                drip.stop();
                clock.end();
                note(bedside, "stopped: bag empty");
            }
            case UNFORESEEN ->
                throw new PrescriptionFault(
                        drip.bagPart(),
                        "runs dry at " + ClockTime.words(Math.rint(now)) + ", before the end at " + ClockTime.words(end)
                                + "; expected a larger bag, 'renewed: yes', or 'when empty: stop'");
        }
    }

    private void note(Bedside bedside, String words) {
        bedside.note(Happening.Kind.OTHER, line.of().words() + " " + words);
    }

    private double nextBolus() {
        return given < boluses.size() ? boluses.get(given).at().internal() : Double.POSITIVE_INFINITY;
    }

    /** When something of it changes if nothing is done; infinite when nothing does [min]. */
    double nextChange(double now) {
        double next = Math.min(Math.min(drip.empty(now), clock.next()), nextBolus());
        return Math.min(next, injections.nextEnd());
    }

    /** What it brings now. */
    Supply.OfLine supply(double now) {
        double flow = drip.flow(now);
        return new Supply.OfLine(line.of(), drip.delivered(now) + injections.rate(), flow, drip.electrolytes(flow));
    }

    /** Adds what it pushes in now. */
    void addPushes(List<Push> pushes) {
        injections.addPushes(pushes);
    }

    /** Lets it flow to a time. */
    void advance(double now, double until) {
        drip.drain(drip.flow(now) * (until - now));
        injections.forgetPushes();
    }
}
