package org.oxytocinlab.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rules of axe-core. Only the rules are taken from their library, which would bring a driver of its own. */
final class Axe {
    private Axe() {}

    /** What the view that is shown violates. */
    static List<?> violations(Page page) throws IOException {
        page.ask(rules());
        return (List<?>) page.driver().executeAsyncScript("""
                        const done = arguments[arguments.length - 1];
                        axe.run().then(found => done(found.violations.map(each => each.id + ': ' + each.nodes[0].html)), fault => done([String(fault)]));
                        """);
    }

    private static String rules() throws IOException {
        try (InputStream rules = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(rules, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
