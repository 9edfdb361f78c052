package org.oxytocinlab.scenarios;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of the folder "bad" is refused with the words that stand beside it. */
class BadCasesTest {
    private static final int FEWEST = 100;

    static List<Path> cases() throws Exception {
        return BadFolder.CASES.files();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void badCaseIsRefusedInTheExpectedWords(Path file) {
        BadFolder.demandExpectedWords(file, () -> ScenarioReader.read(file));
    }

    @Test
    void everyExpectationHasItsCase() throws Exception {
        BadFolder.CASES.demandPairs(FEWEST);
    }
}
