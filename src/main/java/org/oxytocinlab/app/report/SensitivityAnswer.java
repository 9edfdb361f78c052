package org.oxytocinlab.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.oxytocinlab.app.words.Spreads;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.statistics.SobolIndices;
import org.oxytocinlab.engine.study.SensitivityQuestion;

/**
 * On what an endpoint of a case depends.
 *
 * @param question what was asked
 * @param inputs the traits of the question, with what is known of their spreads
 * @param tornado each moved alone
 * @param shares of the variance, if they were asked for
 * @param samples N of the shares; 0 without them
 * @param left parameters that were not moved, because no spread is known
 */
public record SensitivityAnswer(
        SensitivityQuestion question,
        List<Spreads.Graded> inputs,
        SensitivityQuestion.Tornado tornado,
        Optional<SobolIndices> shares,
        int samples,
        List<Published> left) {

    /** The bars that move anything. */
    List<SensitivityQuestion.Bar> bars() {
        return tornado.bars().stream().filter(bar -> !(bar.span() == 0)).toList();
    }

    /** The names of inputs on which the endpoint does not depend at all. */
    List<String> idle() {
        return tornado.bars().stream()
                .filter(bar -> bar.span() == 0)
                .map(bar -> bar.trait().name())
                .toList();
    }

    /** What is known of the spread of a bar. */
    Spreads.Graded input(SensitivityQuestion.Bar bar) {
        return inputs.stream()
                .filter(input -> input.trait().equals(bar.trait()))
                .findFirst()
                .orElseThrow();
    }

    /** The inputs by their total share, the largest first. */
    List<Integer> byShare(SobolIndices indices) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, inputs.size()).boxed().toList());
        order.sort(
                Comparator.comparingDouble(input -> -indices.total().get(input).value()));
        return order;
    }
}
