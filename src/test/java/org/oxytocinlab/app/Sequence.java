package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in a long text in a certain order; AssertJ's own search takes a minute for a report with its figures. */
final class Sequence {
    private Sequence() {}

    /** Each part stands in the text behind the one before. */
    static void assertThatHolds(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            assertThat(at)
                    .as("where '%s' stands from character %s on", part, from)
                    .isNotNegative();
            from = at + part.length();
        }
    }
}
