package org.oxytocinlab.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A browser for all tests of a class. */
abstract class InABrowser {
    static Page page;

    @BeforeAll
    static void open() {
        page = Page.open().at("");
    }

    @AfterAll
    static void close() {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
