package org.oxytocinlab.engine.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oxytocinlab.engine.quantity.Memory;

/** Where a definition says beforehand that contractions never come too often, it never finds that they do. */
class ConceivableTest {

    /** What is seen at a moment by who overlooks nothing. */
    private record Look(Count count, double time) implements Onsets {
        @Override
        public List<Contraction> seen() {
            return count.between(time - Count.WINDOW, time);
        }

        @Override
        public int onsetsBetween(double from, double until) {
            return count.onsetsBetween(time - from, time - until);
        }
    }

    private static boolean isEver(Definition definition, List<Contraction> strip) {
        Count count = new Count(strip);
        return strip.stream()
                .mapToDouble(contraction -> Math.nextUp(contraction.onset()))
                .anyMatch(time -> definition.tachysystole(new Look(count, time)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsInconceivableNeverHappens(Definition definition) {
        long ruledOut = LongStream.range(0, 200)
                .mapToObj(Strips::drawn)
                .filter(strip -> !definition.isConceivable(new Tally(strip, Memory.FRESH)))
                .peek(strip -> assertThat(isEver(definition, strip)).isFalse())
                .count();
        long happened = LongStream.range(0, 200)
                .mapToObj(Strips::drawn)
                .filter(strip -> isEver(definition, strip))
                .count();
        assertThat(happened).isPositive();
        assertThat(ruledOut).isPositive().isLessThanOrEqualTo(200 - happened);
    }
}
