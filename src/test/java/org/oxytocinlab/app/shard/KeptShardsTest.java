package org.oxytocinlab.app.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oxytocinlab.engine.study.Participant;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.study.Workforce;

class KeptShardsTest {
    private static final String STUDY = """
            title: A small trial
            population: induction
            labour: no
            women: 11
            duration: 1 h
            arms:
              - {name: small, regimen: {rate: 2 mU/min}}
              - {name: large, regimen: {rate: 8 mU/min}}
            """;

    private final Trial trial = ShardOrder.trial(ShardOrder.study(STUDY));

    @TempDir
    private Path folder;

    private static List<ShardOrder> orders(String study, int of) {
        return IntStream.rangeClosed(1, of)
                .mapToObj(number -> new ShardOrder("1", "small", study, new Shard(number, of)))
                .toList();
    }

    /** Somebody who falls ill after so many women; counts those who were followed. */
    private record Mortal(int most, AtomicInteger followed) implements Workforce {
        @Override
        public <T> void carryOut(int pieces, IntFunction<T> work, Consumer<T> receiver) {
            Workforce.ALONE.carryOut(
                    pieces,
                    piece -> {
                        if (followed.incrementAndGet() > most) {
                            throw new IllegalStateException("stopped");
                        }
                        return work.apply(piece);
                    },
                    receiver);
        }
    }

    @Test
    void whatIsWholeIsNotFollowedAgain() throws IOException, ShardFault {
        KeptShards kept = new KeptShards(folder);
        List<ShardOrder> orders = orders(STUDY, 4);
        assertThatThrownBy(() -> kept.make(orders, trial, new Mortal(7, new AtomicInteger())))
                .hasMessage("stopped");
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("shard-1-of-4.women"));
        // 2, 3, 3 and 3 women: the eighth is the last of the third shard.
        List<ShardOrder> missing = kept.missing(orders, trial);
        assertThat(missing).isEqualTo(orders.subList(2, 4));

        AtomicInteger followed = new AtomicInteger();
        kept.make(missing, trial, new Mortal(Integer.MAX_VALUE, followed));
        assertThat(followed).hasValue(6);
        assertThat(women(kept.all("1"))).isEqualTo(direct());
        kept.remove();
        assertThat(folder).doesNotExist();
    }

    @Test
    void whatIsNotWholeIsFollowedAgain() throws IOException, ShardFault {
        KeptShards kept = new KeptShards(folder);
        List<ShardOrder> orders = orders(STUDY, 3);
        kept.make(orders, trial, Workforce.ALONE);
        Path second = folder.resolve("shard-2-of-3.women");
        byte[] whole = Files.readAllBytes(second);
        whole[whole.length / 2] ^= 1;
        Files.write(second, whole);

        assertThat(kept.missing(orders, trial)).containsExactly(orders.get(1));
        assertThat(second).doesNotExist();
    }

    @Test
    void womenOfAnotherTrialAreRefused() throws IOException, ShardFault {
        KeptShards kept = new KeptShards(folder);
        kept.make(orders(STUDY, 1), trial, Workforce.ALONE);
        for (String other : List.of("seed: 2\n" + STUDY, STUDY.replace("women: 11", "women: 12"))) {
            Trial changed = ShardOrder.trial(ShardOrder.study(other));
            assertThatThrownBy(() -> kept.missing(orders(other, 1), changed))
                    .isInstanceOf(ShardFault.class)
                    .hasMessageContaining("keeps the women of another study");
        }
    }

    @Test
    void otherMachinesGiveTheSameBytes() throws IOException {
        ShardOrder order = orders(STUDY, 3).get(1);
        Path here = new KeptShards(folder).make(order, trial, Workforce.ALONE);
        assertThat(order.carriedOut()).isEqualTo(Files.readAllBytes(here));
    }

    private List<String> direct() {
        List<String> women = new ArrayList<>();
        trial.carryOut(Workforce.ALONE, woman -> women.add(words(woman)));
        return women;
    }

    private List<String> women(ShardSet shards) throws ShardFault {
        List<String> women = new ArrayList<>();
        shards.women(trial, woman -> women.add(words(woman)));
        return women;
    }

    /** All her numbers, to the bit. */
    private static String words(Participant woman) {
        StringBuilder words = new StringBuilder().append(woman.woman());
        for (Participant.Course course : woman.courses()) {
            words.append(' ').append(course.arm());
            List<double[]> numbers = new ArrayList<>(List.of(course.baselines(), course.traits(), course.values()));
            numbers.addAll(List.of(course.samples()));
            numbers.forEach(each -> words.append(Arrays.toString(each)));
        }
        return words.toString();
    }
}
