package org.oxytocinlab.scenarios;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.scenarios.yaml.TextFile;

/** Each file of the folder "bad-studies" is refused with the words that stand beside it. */
class BadStudiesTest {
    private static final int FEWEST = 90;

    static List<Path> studies() throws Exception {
        return BadFolder.STUDIES.files();
    }

    /** What has no arms is told so by who demands a study. */
    private static void read(Path file) throws Exception {
        if (StudyReader.readStudy(file, StudyLineCheck.NONE).isEmpty()) {
            StudyReader.read(TextFile.read(file), TextFile.name(file), StudyLineCheck.NONE);
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void badStudyIsRefusedInTheExpectedWords(Path file) {
        BadFolder.demandExpectedWords(file, () -> read(file));
    }

    @Test
    void everyExpectationHasItsStudy() throws Exception {
        BadFolder.STUDIES.demandPairs(FEWEST);
    }
}
