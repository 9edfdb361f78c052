package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.scenarios.Prediction.Answer;
import org.oxytocinlab.scenarios.Prediction.InWords;
import org.oxytocinlab.scenarios.Prediction.Measured;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How an author writes the question of a case: {@code predict: {question: …, choices: […], answer: …, because: …}}. */
final class PredictionForm extends Form<Prediction> {
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final String SENTENCE = "contractions at 5 h is above 5 /10min";

    private static final Key<Prediction, String> QUESTION = Key.needed(
            "question",
            "The question, ending with '?'",
            words(
                    new Shape.Pattern("\\?\\s*$"),
                    "a question in one line",
                    "How much of the drug is left after 10 min?"),
            Prediction::question);
    private static final Key<Prediction, List<String>> CHOICES = Key.of(
            "choices",
            "Possible answers; values or ranges of the measure where the run gives the answer",
            words("a possible answer", "3 h")
                    .described("A choice")
                    .list("choices")
                    .onOneLine()
                    .of(FEWEST, MOST),
            prediction -> prediction.choices().isEmpty() ? null : prediction.choices());
    private static final Key<Prediction, Answer> ANSWER = Key.needed(
            "answer",
            "The right answer, or what to read it off",
            Kind.of(
                    Shape.Either.of(
                            new Shape.Text().described("The answer in words; one of the choices, if there are any"),
                            MeasuredForm.ANY.shape().described("A number of the run")),
                    "{measure: contractions at 5 h, within: 0.3 /10min}",
                    PredictionForm::unchecked,
                    answer -> answer instanceof Measured measured
                            ? MeasuredForm.ANY.write(measured)
                            : Written.quoted(((InWords) answer).words())),
            Prediction::answer);
    private static final Key<Prediction, List<String>> SHOWN_BY = Key.of(
            "shown by",
            "With an answer in words: what holds only where it is right",
            Kind.of(
                    Shape.Either.of(
                            new Shape.Text().described("A sentence as under 'expect'"),
                            new Shape.Items(new Shape.Text().described("A sentence"))
                                    .of(1, 0)
                                    .described("Sentences")),
                    SENTENCE,
                    part -> words(part.isList() ? part.list("sentences") : List.of(part)),
                    sentences -> new Written.Items(
                            sentences.stream().map(Written::quoted).toList(), true)),
            prediction -> prediction.answer() instanceof InWords words ? words.shownBy() : null);
    private static final Key<Prediction, String> BECAUSE = Key.needed(
            "because",
            "Why it is right, in a sentence or two",
            words("the reason, in a sentence or two", "half is gone every 3 min"),
            Prediction::because);

    private final LineCheck lines;
    private final double end;

    /** A number of the run: {@code {measure: contractions at 5 h, within: 0.3 /10min}}. */
    private static final class MeasuredForm extends Form<Measured> {
        static final Key<Measured, String> MEASURE = Key.needed(
                "measure",
                "What a sentence of 'expect' speaks of: 'contractions at 5 h'",
                words("what a sentence of 'expect' speaks of, e.g. 'contractions at 5 h'", "contractions at 5 h"),
                Measured::measure);
        static final Key<Measured, String> WITHIN = Key.of(
                "within",
                "How near a guess must come: '0.3 /10min', '5 %'",
                words("how near a guess must come, e.g. '5 %'", "0.3 /10min"),
                measured -> measured.within().isEmpty() ? null : measured.within());
        static final MeasuredForm ANY = new MeasuredForm();

        MeasuredForm() {
            super(
                    "an answer in words, or {measure: …, within: …}",
                    Keys.of(MEASURE, WITHIN),
                    "{measure: contractions at 5 h, within: 0.3 /10min}");
        }

        @Override
        protected @Nullable Measured read(Mapping keys) {
            String measure = MEASURE.read(keys);
            String within = WITHIN.read(keys);
            return measure == null ? null : new Measured(measure, within == null ? "" : within);
        }
    }

    /**
     * The question of a case.
     *
     * @param lines who understands the sentences that tie it to the run
     * @param end of the case [min]; infinite when it cannot be read
     */
    PredictionForm(LineCheck lines, double end) {
        super(
                "a question and its answer, e.g. {question: …, answer: …}",
                Keys.of(QUESTION, CHOICES, ANSWER, SHOWN_BY, BECAUSE),
                "{question: What happens?, answer: nothing, shown by: " + SENTENCE + ", because: so}");
        this.lines = lines;
        this.end = end;
    }

    @Override
    protected @Nullable Prediction read(Mapping keys) {
        String question = question(keys);
        List<Part> choices = choices(CHOICES.part(keys));
        Part written = ANSWER.part(keys);
        String because = BECAUSE.read(keys);
        Answer answer = written == null ? null : answer(keys, written, choices);
        return question == null || answer == null || because == null
                ? null
                : new Prediction(question, words(choices), answer, because);
    }

    @Override
    public Written write(Prediction prediction) {
        return keys().write(prediction, false);
    }

    private static @Nullable String question(Mapping keys) {
        Part part = QUESTION.part(keys);
        String question = QUESTION.read(keys);
        if (part != null && question != null && !question.endsWith("?")) {
            part.fault("expected a question that ends with '?', e.g. '"
                    + QUESTION.kind().example() + "'");
        }
        return question;
    }

    private static List<Part> choices(@Nullable Part part) {
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

    /** An answer by itself, of which nobody asks whether the run shows it. */
    private static @Nullable Answer unchecked(Part part) {
        String text = part.isText() ? part.text("an answer") : null;
        return text == null ? MeasuredForm.ANY.read(part) : new InWords(text, List.of());
    }

    private @Nullable Answer answer(Mapping keys, Part written, List<Part> choices) {
        if (written.isText()) {
            return inWords(keys, written, choices);
        }
        Mapping measured = MeasuredForm.ANY.mapping(written);
        return measured == null ? null : measured(keys, measured, choices);
    }

    private @Nullable Answer inWords(Mapping keys, Part written, List<Part> choices) {
        List<String> words = words(choices);
        String answer = words.isEmpty() ? text(written, "an answer") : written.graveWord(words);
        Part proof = SHOWN_BY.demand(keys);
        List<Part> sentences = proof == null ? List.of() : proof.isList() ? proof.list("sentences") : List.of(proof);
        if (proof != null && sentences.isEmpty()) {
            proof.fault("expected at least one sentence that holds only where the answer is right");
        }
        for (Part sentence : sentences) {
            demand(sentence, text(sentence, "a sentence, e.g. '" + SENTENCE + "'"));
        }
        return answer == null ? null : new InWords(answer, words(sentences));
    }

    private @Nullable Answer measured(Mapping keys, Mapping written, List<Part> choices) {
        Part superfluous = SHOWN_BY.part(keys);
        if (superfluous != null) {
            superfluous.fault("a measured answer is shown by the run itself; leave '" + SHOWN_BY.name() + "' out");
        }
        Part measure = MeasuredForm.MEASURE.part(written);
        String speaksOf = MeasuredForm.MEASURE.read(written);
        Part nearness =
                needsNearness(choices) ? MeasuredForm.WITHIN.demand(written) : MeasuredForm.WITHIN.part(written);
        String within = MeasuredForm.WITHIN.read(written);
        if (measure == null || speaksOf == null) {
            return null;
        }
        boolean understood = demand(measure, new Measured(speaksOf, "").sentence());
        Measured answer = new Measured(speaksOf, within == null ? "" : within);
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

    private static Kind<String> words(Shape shape, String expected, String example) {
        return Kind.of(shape, example, part -> text(part, expected), Written::quoted);
    }

    private static Kind<String> words(String expected, String example) {
        return words(new Shape.Text(), expected, example);
    }

    private static @Nullable String text(Part part, String expected) {
        String text = part.text(expected);
        if (text != null && text.isEmpty()) {
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
}
