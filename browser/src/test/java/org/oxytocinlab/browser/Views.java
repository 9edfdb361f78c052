package org.oxytocinlab.browser;

import java.util.List;

/** Every view of the page, by its place. */
final class Views {
    static final List<String> ALL = List.of(
            "",
            "lesson=stop-the-drip&view=predict",
            "lesson=low-dose-induction&view=play",
            "lesson=fetal-hypoxia&view=play",
            "lesson=tachysystole-drill&view=whatif",
            "lesson=checklist&view=bedside",
            "lesson=low-dose-induction&view=curve",
            "lesson=low-dose-induction&view=text",
            // Not a case, and it says so.
            "case=S8ksyUlNzE0tUQAA");

    private Views() {}
}
