package org.oxytocinlab.engine.therapy;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.result.Happening;

/**
 * What is given when: a prescription carried out by the clock.
 *
 * @param spans without gap, from 0 to the end
 * @param happenings in order of time
 */
public record Timeline(List<Span> spans, List<Happening> happenings) {

    /**
     * Carries a prescription out by the clock.
     *
     * @param minutes length of the case [min]
     * @throws PrescriptionFault when the prescription cannot be carried out as written
     */
    public static Timeline of(Prescription prescription, double minutes) throws PrescriptionFault {
        Administration administration = new Administration(prescription, minutes);
        List<Span> spans = new ArrayList<>();
        while (!administration.isOver()) {
            spans.add(administration.next(Double.POSITIVE_INFINITY));
        }
        administration.atTheEnd().ifPresent(spans::add);
        return new Timeline(List.copyOf(spans), administration.happenings());
    }

    /** Oxytocin given by any route before a time [mU]. */
    public double oxytocinBefore(double time) {
        double sum = 0;
        for (Span span : spans) {
            if (span.from() < time) {
                sum += span.vein() + span.muscle() + span.supply().oxytocin() * minutesBefore(span, time);
            }
        }
        return sum;
    }

    /** Carrier fluid infused before a time [L]. */
    public double carrierBefore(double time) {
        return spans.stream()
                .mapToDouble(span -> span.supply().carrier() * minutesBefore(span, time))
                .sum();
    }

    /** Delivery of the infusion just before a time [mU/min]. */
    public double rateBefore(double time) {
        double rate = 0;
        for (Span span : spans) {
            rate = span.from() < time ? span.supply().pump() : rate;
        }
        return rate;
    }

    /** When the infusion first delivers at least a rate in mU/min [min]; infinite when it never does. */
    public double timeToReach(double rate) {
        return spans.stream()
                .filter(span -> span.supply().pump() >= rate)
                .mapToDouble(Span::from)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double minutesBefore(Span span, double time) {
        return Math.max(0, Math.min(span.until(), time) - span.from());
    }
}
