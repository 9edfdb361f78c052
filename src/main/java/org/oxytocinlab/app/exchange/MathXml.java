package org.oxytocinlab.app.exchange;

import java.util.Arrays;
import java.util.stream.Stream;

/** Formulas in the part of MathML that SBML takes. */
final class MathXml {
    private static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

    private MathXml() {}

    /** A whole formula. */
    static XmlNode formula(XmlNode content) {
        return XmlNode.of("math", content).with("xmlns", NAMESPACE);
    }

    static XmlNode named(String id) {
        return XmlNode.text("ci", id);
    }

    static XmlNode number(double value, String unit) {
        return XmlNode.text("cn", PlainNumber.of(value)).with("sbml:units", unit);
    }

    /** Time since the start. */
    static XmlNode time() {
        return XmlNode.text("csymbol", "time")
                .with("encoding", "text", "definitionURL", "http://www.sbml.org/sbml/symbols/time");
    }

    static XmlNode sum(XmlNode... parts) {
        return apply("plus", parts);
    }

    static XmlNode difference(XmlNode whole, XmlNode part) {
        return apply("minus", whole, part);
    }

    static XmlNode minus(XmlNode part) {
        return apply("minus", part);
    }

    /** Product of what has these names. */
    static XmlNode product(String... ids) {
        return apply("times", Arrays.stream(ids).map(MathXml::named).toArray(XmlNode[]::new));
    }

    static XmlNode quotient(String over, String under) {
        return apply("divide", named(over), named(under));
    }

    /** Whether something is at least something else. */
    static XmlNode atLeast(XmlNode left, XmlNode right) {
        return apply("geq", left, right);
    }

    static XmlNode apply(String operator, XmlNode... parts) {
        return XmlNode.of(
                "apply",
                Stream.concat(Stream.of(XmlNode.of(operator)), Arrays.stream(parts))
                        .toList());
    }
}
