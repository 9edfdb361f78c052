package org.oxytocinlab.scenarios;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of the folder "bad-studies" is refused with the words that stand beside it. */
class BadStudiesTest {
    private static final int FEWEST = 90;

    static List<Path> studies() throws Exception {
        return BadFolder.STUDIES.files();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void badStudyIsRefusedInTheExpectedWords(Path file) {
        BadFolder.demandExpectedWords(file, () -> StudyReader.read(file, StudyLineCheck.NONE));
    }

    @Test
    void everyExpectationHasItsStudy() throws Exception {
        BadFolder.STUDIES.demandPairs(FEWEST);
    }
}
