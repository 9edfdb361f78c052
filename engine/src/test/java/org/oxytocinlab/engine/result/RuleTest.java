package org.oxytocinlab.engine.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule is known again by what a ledger calls it. */
class RuleTest {
    private static final Rule.Safety TOO_MANY = new Rule.Safety("tachysystole (NICHD 2008)");

    private static Stream<Rule> rules() {
        Stream<Rule> named = Stream.concat(Arrays.stream(Rule.Effect.values()), Arrays.stream(Rule.Obstacle.values()));
        return Stream.concat(named, Stream.of(TOO_MANY, new Rule.NotWhile(TOO_MANY)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void wordsAreReadBack(Rule rule) {
        assertThat(Rule.written(rule.words())).isEqualTo(rule);
    }
}
