package org.apache.commons.math3.util;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the page computes is what the library has printed into it. */
class ComputedTablesTest {
    @Test
    void exponentialsAreThoseOfTheLibrary() {
        assertThat(ComputedTables.exponentials()).containsExactly(FastMathLiteralArrays.loadExpFracA());
        assertThat(ComputedTables.restsOfExponentials()).containsExactly(FastMathLiteralArrays.loadExpFracB());
    }

    @Test
    void logarithmsAreThoseOfTheLibrary() {
        assertThat(ComputedTables.logarithms()).isDeepEqualTo(FastMathLiteralArrays.loadLnMant());
    }
}
