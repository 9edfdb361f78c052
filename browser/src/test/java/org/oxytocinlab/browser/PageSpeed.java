package org.oxytocinlab.browser;

import java.io.PrintStream;

/** Measures the page; src/docs/performance.md says how to start it. Not a test: nothing is asserted in seconds. */
public final class PageSpeed {
    private static final String MOVES = """
            const done = arguments[arguments.length - 1];
            const range = [...document.querySelectorAll('input[type=range]')].find(each => each.labels[0]?.textContent === 'Step');
            const took = [];
            const move = i => {
              if (i === 50) { took.sort((a, b) => a - b); done([took[24], took[0], took[47]]); return; }
              range.value = String(0.5 + (i % 20) * 0.5 + 0.5 * (i > 19) );
              const start = performance.now();
              engine.known.clear();
              range.dispatchEvent(new Event('input'));
              // The first frame draws; the second comes after it was shown.
              requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => { took.push(performance.now() - start); setTimeout(() => move(i + 1), 20); }; channel.port2.postMessage(0); });
            };
            move(0);
            """;

    private static final String FIRST = "return performance.now()";

    private PageSpeed() {}

    public static void main(String... arguments) {
        PrintStream out = System.out;
        try (Page page = Page.open()) {
            page.at("lesson=low-dose-induction&view=play");
            out.println("opened and drawn, with the start of the page [ms]: " + page.ask(FIRST));
            out.println("a slider's move to the next picture, median, lowest, 95th percentile of 50 [ms]: "
                    + page.driver().executeAsyncScript(MOVES));
        }
    }
}
