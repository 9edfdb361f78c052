package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question to answer before anybody looks at the run.
 *
 * @param question the question
 * @param choices possible answers; empty where a reader thinks of one
 * @param answer the right answer, or how the run gives it
 * @param because why it is right, in a sentence or two
 */
public record Prediction(String question, List<String> choices, Answer answer, String because) {

    /** Keeps a list that nobody can change afterwards. */
    public Prediction {
        choices = List.copyOf(choices);
    }

    /** What is right. */
    public sealed interface Answer {}

    /**
     * An answer in words.
     *
     * @param words the answer; one of the choices where there are any
     * @param shownBy sentences as under {@code expect:} that hold only where it is right
     */
    public record InWords(String words, List<String> shownBy) implements Answer {

        /** Keeps a list that nobody can change afterwards. */
        public InWords {
            shownBy = List.copyOf(shownBy);
        }
    }

    /**
     * An answer that the run gives.
     *
     * @param measure what a sentence of {@code expect:} would speak of
     * @param within how near a guess must come; empty where the choices say it
     */
    public record Measured(String measure, String within) implements Answer {

        /** A sentence that holds wherever the run has the number. */
        public String sentence() {
            return measure + " is " + measure + near();
        }

        /** The sentence that holds where a choice is right. */
        public String sentence(String choice) {
            return measure + " is " + choice + (isNumber(choice) ? near() : "");
        }

        private String near() {
            return within.isEmpty() ? "" : " within " + within;
        }
    }

    /** Whether a choice is a single number, which needs to be told how near is near enough. */
    static boolean isNumber(String choice) {
        return choice.matches("[+-]?[.\\d].*") && !choice.contains(" to ");
    }

    /** A letter for each choice: "a) 3 h". */
    public List<String> lettered() {
        return Stream.iterate(0, index -> index < choices.size(), index -> index + 1)
                .map(index -> (char) ('a' + index) + ") " + choices.get(index))
                .toList();
    }

    /** The answer that the run gives, if it does. */
    public Optional<Measured> measured() {
        return answer instanceof Measured measured ? Optional.of(measured) : Optional.empty();
    }
}
