package org.oxytocinlab.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Everybody can use every view: those who see little, and those who have no mouse. */
class AccessTest extends InABrowser {
    private static final int MOST_TABS = 400;

    static List<String> views() {
        return Views.ALL;
    }

    @ParameterizedTest
    @MethodSource("views")
    void axeFindsNothing(String view) throws IOException {
        page.at(view);
        for (String theme : List.of("light", "dark")) {
            page.ask("document.documentElement.dataset.theme = arguments[0]; return app.show()", theme);
            assertThat(Axe.violations(page)).as(theme).isEmpty();
        }
    }

    /** Tab by tab through the page: whatever can be pressed is reached, and where the focus is can be seen. */
    @ParameterizedTest
    @MethodSource("views")
    void everythingIsReachedByKeyboard(String view) {
        page.at(view);
        page.ask("""
                const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                  .filter(each => !each.disabled && each.tabIndex >= 0 && each.checkVisibility());
                // Of radio buttons with one name, and of tabs, one is reached by the tab key and the others by arrows.
                const names = new Set();
                window.wanted = all.filter(each => each.type !== 'radio' || (!names.has(each.name) && names.add(each.name)));
                document.activeElement.blur();
                scrollTo(0, 0);
                """);
        Set<Object> reached = new LinkedHashSet<>();
        long wanted = (Long) page.ask("return window.wanted.length");
        for (int i = 0; i < MOST_TABS && reached.size() < wanted; i++) {
            new Actions(page.driver()).sendKeys(Keys.TAB).perform();
            Object at = page.ask("""
                    const focused = document.activeElement;
                    return window.wanted.findIndex(each => each === focused || (focused.type === 'radio' && each.name === focused.name));
                    """);
            if (!at.equals(-1L)) {
                reached.add(at);
                assertThat(page.ask("return getComputedStyle(document.activeElement).outlineStyle"))
                        .as("focus can be seen")
                        .isNotEqualTo("none");
            }
        }
        assertThat(reached).hasSize((int) wanted);
    }

    /** On a telephone nothing is wider than the screen. */
    @ParameterizedTest
    @MethodSource("views")
    void fitsATelephone(String view) {
        page.wide(360);
        try {
            page.at(view);
            assertThat((Long) page.ask(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isLessThanOrEqualTo(0);
        } finally {
            page.wide(1280);
        }
    }
}
