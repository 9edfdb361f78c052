package org.oxytocinlab.app.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads and solves as much of SBML as an exported model uses, by the standard alone; anything else in a file is an error. */
final class SbmlInterpreter implements OrdinaryDifferentialEquation {
    private final Map<String, Double> values = new LinkedHashMap<>();
    private final Map<String, Element> assignments = new LinkedHashMap<>();
    private final Map<String, Element> rates = new LinkedHashMap<>();
    private final Map<Double, Map<String, Element>> events = new TreeMap<>();
    private final List<String> followed = new ArrayList<>();

    static SbmlInterpreter of(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new SbmlInterpreter(document.getDocumentElement());
    }

    private SbmlInterpreter(Element sbml) {
        all(sbml, "compartment").forEach(each -> values.put(each.getAttribute("id"), number(each, "size")));
        all(sbml, "species").forEach(each -> values.put(each.getAttribute("id"), number(each, "initialAmount")));
        all(sbml, "parameter")
                .forEach(each -> values.put(
                        each.getAttribute("id"), each.hasAttribute("value") ? number(each, "value") : Double.NaN));
        all(sbml, "assignmentRule").forEach(each -> assignments.put(each.getAttribute("variable"), formula(each)));
        all(sbml, "rateRule").forEach(each -> rates.put(each.getAttribute("variable"), formula(each)));
        followed.addAll(rates.keySet());
        for (Element event : all(sbml, "event")) {
            List<Element> trigger = parts(formula(all(event, "trigger").get(0)));
            check(trigger.get(0).getLocalName().equals("geq"), "trigger");
            check(trigger.get(1).getLocalName().equals("csymbol"), "trigger");
            Map<String, Element> changed = new LinkedHashMap<>();
            all(event, "eventAssignment").forEach(each -> changed.put(each.getAttribute("variable"), formula(each)));
            events.put(Double.valueOf(trigger.get(2).getTextContent()), changed);
        }
    }

    /** The values of a variable at increasing times, after what happens at them. */
    double[][] at(double[] times, String... variables) {
        double[][] rows = new double[times.length][];
        List<Double> changes = new ArrayList<>(events.keySet());
        double now = 0;
        for (int i = 0; i < times.length; i++) {
            while (!changes.isEmpty() && changes.get(0) <= times[i]) {
                double change = changes.remove(0);
                solve(now, change);
                now = change;
                happen(events.get(change));
            }
            solve(now, times[i]);
            now = times[i];
            assign();
            rows[i] = DoubleStream.of(IntStream.range(0, variables.length)
                            .mapToDouble(column -> values.get(variables[column]))
                            .toArray())
                    .toArray();
        }
        return rows;
    }

    private void happen(Map<String, Element> changed) {
        assign();
        Map<String, Double> after = new LinkedHashMap<>();
        changed.forEach((variable, formula) -> after.put(variable, value(formula)));
        values.putAll(after);
    }

    private void solve(double from, double until) {
        if (until <= from) {
            return;
        }
        double[] states = followed.stream().mapToDouble(values::get).toArray();
        take(new DormandPrince853Integrator(1e-9, 10, 1e-13, 1e-13)
                .integrate(this, new ODEState(from, states), until)
                .getPrimaryState());
    }

    private void take(double[] states) {
        for (int i = 0; i < states.length; i++) {
            values.put(followed.get(i), states[i]);
        }
    }

    private void assign() {
        assignments.forEach((variable, formula) -> values.put(variable, value(formula)));
    }

    @Override
    public int getDimension() {
        return followed.size();
    }

    @Override
    public double[] computeDerivatives(double time, double[] states) {
        take(states);
        assign();
        double[] derivatives = new double[states.length];
        for (int i = 0; i < states.length; i++) {
            derivatives[i] = value(rates.get(followed.get(i)));
        }
        return derivatives;
    }

    private double value(Element formula) {
        String kind = formula.getLocalName();
        if (kind.equals("ci")) {
            return values.get(formula.getTextContent());
        }
        if (kind.equals("cn")) {
            return Double.parseDouble(formula.getTextContent());
        }
        check(kind.equals("apply"), kind);
        List<Element> parts = parts(formula);
        double[] operands = parts.stream().skip(1).mapToDouble(this::value).toArray();
        return switch (parts.get(0).getLocalName()) {
            case "plus" -> DoubleStream.of(operands).sum();
            case "times" -> DoubleStream.of(operands).reduce(1, (left, right) -> left * right);
            case "divide" -> operands[0] / operands[1];
            case "minus" -> operands.length == 1 ? -operands[0] : operands[0] - operands[1];
            default -> throw new IllegalArgumentException(parts.get(0).getLocalName());
        };
    }

    private static Element formula(Element owner) {
        return parts(parts(owner).stream()
                        .filter(part -> part.getLocalName().equals("math"))
                        .findFirst()
                        .orElseThrow())
                .get(0);
    }

    private static List<Element> parts(Element owner) {
        List<Element> parts = new ArrayList<>();
        for (Node node = owner.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                parts.add(element);
            }
        }
        return parts;
    }

    private static List<Element> all(Element owner, String name) {
        NodeList found = owner.getElementsByTagNameNS("http://www.sbml.org/sbml/level3/version1/core", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("not expected: " + what);
        }
    }
}
