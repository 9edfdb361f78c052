package org.oxytocinlab.app.shard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

    private static List<Shard> all(int of) {
        return IntStream.rangeClosed(1, of)
                .mapToObj(number -> new Shard(number, of))
                .toList();
    }

    /** Random numbers of women and shards, and the corners: fewer women than shards, one of each, the most of each. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyWomanIsInOneShard(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int women = seed == 0 ? Shard.MOST : random.nextInt(1, 3000);
        int of = seed == 1 ? Shard.MOST : random.nextInt(1, seed < 4 ? 4000 : 40);
        int[] together =
                all(of).stream().flatMapToInt(shard -> shard.women(women)).toArray();
        assertThat(together).isEqualTo(IntStream.range(0, women).toArray());
    }

    @ParameterizedTest
    @CsvSource({"1,1", "7,20", "20,7", "100000,99999", "100000,100", "1000,1000", "999,1000"})
    void shardsDifferByOneWomanAtMost(int women, int of) {
        List<Long> sizes =
                all(of).stream().map(shard -> shard.women(women).count()).toList();
        long smallest = sizes.stream().min(Comparator.naturalOrder()).orElseThrow();
        assertThat(sizes).allMatch(size -> size == smallest || size == smallest + 1);
        assertThat(smallest).isEqualTo(women / of);
    }

    @Test
    void filesSortByNumber() {
        List<String> names = all(120).stream().map(Shard::file).toList();
        assertThat(names).isSorted().doesNotHaveDuplicates().contains("shard-007-of-120.women");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "3", "3/0", "-1/3", "1/100001", "1/3/5", "", "a/b", "01/3", "1 / 3"})
    void whatIsNoPieceIsNone(String text) {
        assertThat(Shard.of(text)).isEmpty();
    }

    @Test
    void piecesAreReadAsTheyAreWritten() {
        assertThat(Shard.of("3/100")).contains(new Shard(3, 100));
        assertThat(new Shard(3, 100)).hasToString("3/100");
    }
}
