package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text holds, it is read, or refused in words; nothing else comes out. */
class GarbledCasesTest {
    private static final String ALPHABET = "{}[]:,-#'\"&*!|>%@`?\n\t 0123456789.eEmUL/hinxyz\u0130\uFEFF\u0000\uD83D";

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void garbledCaseIsReadOrRefused(long seed) {
        Random chance = new Random(seed);
        Scenario scenario = new Scenario(new RandomCases(seed).next(), "", List.of(), List.of());
        StringBuilder text = new StringBuilder(ScenarioWriter.write(scenario));
        for (int slips = 1 + chance.nextInt(4); slips > 0; slips--) {
            garble(text, chance);
        }
        assertThatCode(() -> readOrRefuse(text.toString())).as(text.toString()).doesNotThrowAnyException();
    }

    private static void garble(StringBuilder text, Random chance) {
        int place = chance.nextInt(text.length());
        char letter = ALPHABET.charAt(chance.nextInt(ALPHABET.length()));
        switch (chance.nextInt(4)) {
            case 0 -> text.setCharAt(place, letter);
            case 1 -> text.insert(place, letter);
            case 2 -> text.deleteCharAt(place);
            default -> text.delete(place, Math.min(text.length(), place + chance.nextInt(40)));
        }
    }

    private static void readOrRefuse(String text) {
        try {
            ScenarioReader.read(text, "garbled.yaml");
        } catch (InvalidInput refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.message()).isNotBlank();
                assertThat(problem.place().line()).isPositive();
                assertThat(problem.place().column()).isPositive();
            });
        }
    }
}
