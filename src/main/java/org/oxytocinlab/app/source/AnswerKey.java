package org.oxytocinlab.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.oxytocinlab.app.expectation.Evidence;
import org.oxytocinlab.app.expectation.Expectation;
import org.oxytocinlab.app.expectation.ExpectationFault;
import org.oxytocinlab.app.expectation.ToldNumber;
import org.oxytocinlab.app.expectation.Verdict;
import org.oxytocinlab.scenarios.Prediction;

/**
 * The answer to the question of a case: read off the run, or in words that the run must prove.
 *
 * @param predict the question
 * @param proofs of an answer in words; of a measured one, a sentence for each choice
 * @param measure what the run gives as the answer, if it does
 */
public record AnswerKey(Prediction predict, List<Expectation> proofs, Optional<ToldNumber> measure) {
    private static final String PREDICT = "predict: ";

    /**
     * Understands an answer.
     *
     * @param end of the case [min]
     * @throws ExpectationFault when a sentence cannot be read
     */
    static AnswerKey of(Prediction predict, double end) throws ExpectationFault {
        List<String> sentences = new ArrayList<>();
        Optional<ToldNumber> measure = Optional.empty();
        if (predict.answer() instanceof Prediction.InWords words) {
            sentences.addAll(words.shownBy());
        } else if (predict.answer() instanceof Prediction.Measured measured) {
            measure = Optional.of(ToldNumber.of(measured.measure(), measured.within(), end));
            predict.choices().forEach(choice -> sentences.add(measured.sentence(choice)));
        }
        List<Expectation> proofs = new ArrayList<>();
        for (String sentence : sentences) {
            proofs.add(Expectation.of(sentence, end));
        }
        return new AnswerKey(predict, List.copyOf(proofs), measure);
    }

    /** Holds the answer against a run, a verdict for each thing that must be so. */
    public List<Verdict> against(Evidence evidence) {
        return measure.map(reading -> List.of(measured(reading.text(evidence), evidence)))
                .orElseGet(() -> proofs.stream()
                        .map(proof -> proof.against(evidence))
                        .map(proof -> new Verdict(PREDICT + proof.text(), proof.holds(), proof.expected(), proof.got()))
                        .toList());
    }

    private Verdict measured(String got, Evidence evidence) {
        String asked = PREDICT + predict.question() + " ";
        if (proofs.isEmpty()) {
            return new Verdict(asked + got, !got.startsWith(ToldNumber.NOTHING), "a number", got);
        }
        List<String> right = right(evidence);
        return new Verdict(
                asked + String.join(", ", right),
                right.size() == 1,
                "one choice of " + String.join(", ", predict.choices()),
                got + ", which fits " + (right.isEmpty() ? "none" : String.join(" and ", right)));
    }

    private List<String> right(Evidence evidence) {
        return IntStream.range(0, proofs.size())
                .filter(index -> proofs.get(index).against(evidence).holds())
                .mapToObj(predict.choices()::get)
                .toList();
    }

    /** The choice that the run proves right; empty where there are no choices, or it proves none. */
    public String choice(Evidence evidence) {
        if (predict.choices().isEmpty() || !against(evidence).stream().allMatch(Verdict::holds)) {
            return "";
        }
        return predict.answer() instanceof Prediction.InWords words
                ? words.words()
                : String.join(", ", right(evidence));
    }

    /** The answer with its reason and what proves it, a paragraph each; a run that does not bear it out says so. */
    public List<String> told(Evidence evidence) {
        List<String> told = new ArrayList<>();
        if (against(evidence).stream().allMatch(Verdict::holds)) {
            told.add(measure.map(reading -> measuredAnswer(reading.text(evidence), evidence))
                    .orElseGet(this::wordedAnswer));
            told.add(predict.because());
        } else {
            told.add("This run does not bear out the answer for which the question was asked.");
        }
        if (measure.isEmpty()) {
            proofs.forEach(proof -> told.add(proof(proof, evidence)));
        }
        return told;
    }

    private static String proof(Expectation proof, Evidence evidence) {
        Verdict verdict = proof.against(evidence);
        return "Expected of the run: " + verdict.text() + ". It gives "
                + proof.reading().text(evidence) + ".";
    }

    private String wordedAnswer() {
        return predict.answer() instanceof Prediction.InWords words ? lettered(words.words()) : "";
    }

    private String measuredAnswer(String value, Evidence evidence) {
        if (proofs.isEmpty()) {
            String within = predict.measured().map(Prediction.Measured::within).orElse("");
            return within.isEmpty() ? value : value + ". A guess within " + within + " is right.";
        }
        String choice = String.join(", ", right(evidence));
        return choice.equals(value) ? lettered(choice) : lettered(choice) + ". The run gives " + value + ".";
    }

    private String lettered(String choice) {
        int index = predict.choices().indexOf(choice);
        return index < 0 ? choice : predict.lettered().get(index);
    }
}
