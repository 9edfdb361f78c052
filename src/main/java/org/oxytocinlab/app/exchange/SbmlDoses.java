package org.oxytocinlab.app.exchange;

import static org.oxytocinlab.app.exchange.MathXml.atLeast;
import static org.oxytocinlab.app.exchange.MathXml.formula;
import static org.oxytocinlab.app.exchange.MathXml.named;
import static org.oxytocinlab.app.exchange.MathXml.number;
import static org.oxytocinlab.app.exchange.MathXml.sum;
import static org.oxytocinlab.app.exchange.MathXml.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oxytocinlab.engine.therapy.Span;

/**
 * The doses of a run as what is there at the start, and as events: at each time the new rate and what is pushed in.
 *
 * @param firstRate at the start [mU/min]
 * @param firstIntoVein pushed in at the start [mU]
 * @param firstIntoMuscle injected at the start [mU]
 * @param later by time [min]
 */
record SbmlDoses(double firstRate, double firstIntoVein, double firstIntoMuscle, Map<Double, List<XmlNode>> later) {

    static SbmlDoses of(Delivery delivery) {
        Map<Double, List<XmlNode>> later = new TreeMap<>();
        List<Delivery.Step> steps = delivery.steps();
        for (Delivery.Step step : steps.subList(1, steps.size())) {
            XmlNode rate = number(step.rate(), SbmlUnits.MILLIUNIT_PER_MINUTE);
            at(later, step.at()).add(assignment(SbmlModel.INFUSION, rate));
        }
        double vein = 0;
        double muscle = 0;
        for (Span span : delivery.spans()) {
            if (span.from() > 0) {
                push(later, span.from(), SbmlModel.PLASMA, span.vein());
                push(later, span.from(), SbmlModel.MUSCLE, span.muscle());
            } else {
                vein += span.vein();
                muscle += span.muscle();
            }
        }
        return new SbmlDoses(steps.get(0).rate(), vein, muscle, later);
    }

    private static void push(Map<Double, List<XmlNode>> later, double time, String into, double amount) {
        if (amount > 0) {
            XmlNode more = sum(named(into), number(amount, SbmlUnits.MILLIUNIT));
            at(later, time).add(assignment(into, more));
        }
    }

    private static List<XmlNode> at(Map<Double, List<XmlNode>> later, double time) {
        return later.computeIfAbsent(time, key -> new ArrayList<>());
    }

    private static XmlNode assignment(String variable, XmlNode content) {
        return XmlNode.of("eventAssignment", formula(content)).with("variable", variable);
    }

    List<XmlNode> events() {
        List<XmlNode> events = new ArrayList<>();
        later.forEach((time, assignments) -> events.add(event("change_" + (events.size() + 1), time, assignments)));
        return events;
    }

    private static XmlNode event(String id, double at, List<XmlNode> assignments) {
        XmlNode trigger = XmlNode.of("trigger", formula(atLeast(time(), number(at, SbmlUnits.MINUTE))))
                .with("initialValue", "false", "persistent", "true");
        return XmlNode.of("event", trigger, XmlNode.of("listOfEventAssignments", assignments))
                .with("id", id, "useValuesFromTriggerTime", "true");
    }
}
