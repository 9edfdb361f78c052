package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.YamlText;

/** How an author writes the question of a case: {@code predict: {question: …, choices: […], answer: …, because: …}}. */
final class PredictionForm {
    static final String PREDICT = "predict";
    static final String SHOWN_BY = "shown by";
    static final List<String> KEYS = List.of("question", "choices", "answer", SHOWN_BY, "because");
    static final List<String> NEEDED = List.of("question", "answer", "because");
    static final List<String> MEASURED_KEYS = List.of("measure", "within");
    static final int FEWEST = 2;
    static final int MOST = 5;

    private static final String QUESTION = "How much of the drug is left after 10 min?";

    private final Mapping keys;
    private final LineCheck lines;
    private final double end;

    private PredictionForm(Mapping keys, LineCheck lines, double end) {
        this.keys = keys;
        this.lines = lines;
        this.end = end;
    }

    /**
     * The question of a case, if it has one.
     *
     * @param lines who understands the sentences that tie it to the run
     * @param end of the case [min]; infinite when it cannot be read
     */
    static Optional<Prediction> read(@Nullable Part part, LineCheck lines, double end) {
        Mapping keys = part == null ? null : part.mapping("a question and its answer, e.g. {question: …, answer: …}");
        return keys == null ? Optional.empty() : new PredictionForm(keys.only(KEYS), lines, end).prediction();
    }

    private Optional<Prediction> prediction() {
        String question = question();
        List<Part> choices = choices();
        Part written = keys.need("answer", "{measure: contractions at 5 h, within: 0.3 /10min}");
        String because = text(keys.need("because", "half is gone every 3 min"), "the reason, in a sentence or two");
        Prediction.Answer answer = written == null ? null : answer(written, choices);
        if (question == null || answer == null || because == null) {
            return Optional.empty();
        }
        return Optional.of(new Prediction(question, words(choices), answer, because));
    }

    private @Nullable String question() {
        Part part = keys.need("question", QUESTION);
        String question = text(part, "a question in one line");
        if (part != null && question != null && !question.endsWith("?")) {
            part.fault("expected a question that ends with '?', e.g. '" + QUESTION + "'");
        }
        return question;
    }

    private List<Part> choices() {
        Part part = keys.get("choices");
        if (part == null) {
            return List.of();
        }
        List<Part> choices = part.list("choices");
        if (part.isList() && (choices.size() < FEWEST || choices.size() > MOST)) {
            part.fault("expected " + FEWEST + " to " + MOST + " choices, found " + choices.size());
        }
        List<String> seen = new ArrayList<>();
        for (Part choice : choices) {
            String text = text(choice, "a possible answer");
            if (text != null && seen.contains(text)) {
                choice.fault("'" + Part.shortened(text) + "' is already in the list");
            }
            seen.add(String.valueOf(text));
        }
        return choices;
    }

    private Prediction.@Nullable Answer answer(Part written, List<Part> choices) {
        if (written.isText()) {
            return inWords(written, choices);
        }
        Mapping measured = written.mapping("an answer in words, or {measure: …, within: …}");
        return measured == null ? null : measured(measured.only(MEASURED_KEYS), choices);
    }

    private Prediction.@Nullable Answer inWords(Part written, List<Part> choices) {
        List<String> words = words(choices);
        String answer = words.isEmpty() ? text(written, "an answer") : written.graveWord(words);
        Part proof = keys.need(SHOWN_BY, "contractions at 5 h is above 5 /10min");
        List<Part> sentences = proof == null ? List.of() : proof.isList() ? proof.list("sentences") : List.of(proof);
        if (proof != null && sentences.isEmpty()) {
            proof.fault("expected at least one sentence that holds only where the answer is right");
        }
        for (Part sentence : sentences) {
            demand(sentence, text(sentence, "a sentence, e.g. 'contractions at 5 h is above 5 /10min'"));
        }
        return answer == null ? null : new Prediction.InWords(answer, words(sentences));
    }

    private Prediction.@Nullable Answer measured(Mapping written, List<Part> choices) {
        Part superfluous = keys.get(SHOWN_BY);
        if (superfluous != null) {
            superfluous.fault("a measured answer is shown by the run itself; leave '" + SHOWN_BY + "' out");
        }
        Part measure = written.need("measure", "contractions at 5 h");
        String speaksOf = text(measure, "what a sentence of 'expect' speaks of, e.g. 'contractions at 5 h'");
        Part nearness = needsNearness(choices) ? written.need("within", "0.3 /10min") : written.get("within");
        String within = text(nearness, "how near a guess must come, e.g. '5 %'");
        if (measure == null || speaksOf == null) {
            return null;
        }
        boolean understood = demand(measure, new Prediction.Measured(speaksOf, "").sentence());
        Prediction.Measured answer = new Prediction.Measured(speaksOf, within == null ? "" : within);
        boolean clear = understood && (nearness == null || demand(nearness, answer.sentence()));
        for (Part choice : clear ? choices : List.<Part>of()) {
            String text = text(choice, "a possible answer");
            demand(choice, text == null ? null : answer.sentence(text));
        }
        return answer;
    }

    private static boolean needsNearness(List<Part> choices) {
        return choices.isEmpty() || words(choices).stream().anyMatch(Prediction::isNumber);
    }

    /** Whether a sentence can be understood; tells if it cannot. */
    private boolean demand(Part where, @Nullable String sentence) {
        Optional<String> fault = sentence == null ? Optional.empty() : lines.fault(sentence, end);
        fault.ifPresent(where::fault);
        return fault.isEmpty();
    }

    private static @Nullable String text(@Nullable Part part, String expected) {
        String text = part == null ? null : part.text(expected);
        if (part != null && text != null && text.isEmpty()) {
            part.fault("expected " + expected);
            return null;
        }
        return text;
    }

    private static List<String> words(List<Part> parts) {
        return parts.stream()
                .filter(Part::isText)
                .map(part -> part.text("words"))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The question as it is written, line by line. */
    static List<String> lines(Prediction prediction) {
        List<String> lines = new ArrayList<>();
        lines.add(PREDICT + ":");
        lines.add("  question: " + YamlText.quoted(prediction.question()));
        if (!prediction.choices().isEmpty()) {
            lines.add("  choices: " + list(prediction.choices()));
        }
        if (prediction.answer() instanceof Prediction.InWords words) {
            lines.add("  answer: " + YamlText.quoted(words.words()));
            lines.add("  " + SHOWN_BY + ": " + list(words.shownBy()));
        }
        prediction.measured().ifPresent(measured -> {
            String within = measured.within().isEmpty() ? "" : ", within: " + YamlText.quoted(measured.within());
            lines.add("  answer: {measure: " + YamlText.quoted(measured.measure()) + within + "}");
        });
        lines.add("  because: " + YamlText.quoted(prediction.because()));
        return lines;
    }

    private static String list(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(YamlText::quoted).toList()) + "]";
    }
}
