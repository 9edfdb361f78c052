package org.oxytocinlab.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What titles have in common is said once. */
class JoinedTitleTest {

    @Test
    void commonWordsStandOnce() {
        assertThat(JoinedTitle.of(List.of("A step every 15 min", "A step every 30 min", "A step every 60 min")))
                .isEqualTo("A step every 15 / 30 / 60 min");
        assertThat(JoinedTitle.of(List.of("Woman 1", "Woman 2"))).isEqualTo("Woman 1 / 2");
    }

    @Test
    void titlesWithNothingInCommonStandInFull() {
        assertThat(JoinedTitle.of(List.of("Low dose", "By the clock"))).isEqualTo("Low dose / By the clock");
    }

    @Test
    void titleThatIsABeginningOfAnotherStandsInFull() {
        assertThat(JoinedTitle.of(List.of("By the checklist", "By the checklist again")))
                .isEqualTo("By the checklist / By the checklist again");
        assertThat(JoinedTitle.of(List.of("a b a", "a"))).isEqualTo("a b a / a");
        assertThat(JoinedTitle.of(List.of("a a", "a a a"))).isEqualTo("a a / a a a");
    }

    @Test
    void sameTitleStandsOnce() {
        assertThat(JoinedTitle.of(List.of("Drip", "Drip"))).isEqualTo("Drip");
    }
}
