package org.oxytocinlab.scenarios;

/** What a whole case says and its parts are judged by. */
enum Circumstance {
    /** The case begins with the birth, after which other doses are usual. */
    AFTER_BIRTH
}
