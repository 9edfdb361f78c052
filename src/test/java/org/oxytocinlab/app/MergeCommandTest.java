package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.app.shard.Cluster;

/** A trial in pieces is the trial in one run, byte for byte, or one clear error. */
@Tag("many-women")
class MergeCommandTest {
    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private void shards(String study, int of, String... more) {
        for (int number = 1; number <= of; number++) {
            List<String> words = new ArrayList<>(List.of("trial", study, "--out", "pieces", "--quiet"));
            words.addAll(List.of("--shard", number + "/" + of, "--threads", Integer.toString(1 + number % 3)));
            words.addAll(List.of(more));
            Desk.Answer answer = desk.type(words.toArray(String[]::new));
            assertThat(answer.exitCode()).as(answer.err()).isZero();
        }
    }

    private static void assertSame(Map<String, byte[]> first, Map<String, byte[]> second) {
        assertThat(second).containsOnlyKeys(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    /** With three shards that have no woman. */
    @ParameterizedTest
    @ValueSource(strings = {"", "design: randomised\n", "replicates: 2\n"})
    void twentyShardsAreOneRun(String more) throws IOException {
        String study = more + StudyCommandsTest.TRIAL.replace("women: 6", "women: 17");
        desk.with("small.yaml", study);
        Desk.Answer whole = desk.type("trial", "small.yaml", "--slide", "--csv", "semicolon", "--out", "whole");
        shards("small.yaml", 20);
        for (String threads : List.of("1", "4")) {
            String out = "merged" + threads;
            Desk.Answer merged =
                    desk.type("merge", "pieces", "--slide", "--csv", "semicolon", "--threads", threads, "--out", out);
            assertThat(merged.exitCode()).as(merged.err()).isZero();
            assertThat(merged.out()).isEqualTo(whole.out().replace("/desk/whole/", "/desk/" + out + "/"));
            assertThat(merged.err()).isEqualTo(whole.err());
            assertSame(desk.files("whole"), desk.files(out));
        }
    }

    @Test
    void optionsOfTheTrialTravelInTheShards() throws IOException {
        List<String> options =
                List.of("--seed", "7", "--women", "5", "--name", "an other", "--title", "Another", "--quiet");
        List<String> words = new ArrayList<>(List.of("trial", "small.yaml", "--out", "whole"));
        words.addAll(options);
        desk.with("small.yaml", StudyCommandsTest.TRIAL).type(words.toArray(String[]::new));
        shards("small.yaml", 2, options.subList(0, 8).toArray(String[]::new));
        desk.type("merge", "pieces/an other/shard-2-of-2.women", "pieces/an other/shard-1-of-2.women");
        assertSame(desk.files("whole"), desk.files("out"));
    }

    private Desk.Answer refused(String... places) throws IOException {
        List<String> words = new ArrayList<>(List.of("merge"));
        Collections.addAll(words, places);
        Desk.Answer answer = desk.type(words.toArray(String[]::new));
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).hasLineCount(1);
        assertThat(desk.path("out")).doesNotExist();
        return answer;
    }

    @Test
    void lostDoubleAndDamagedShardsAreNamed() throws IOException {
        desk.with("small.yaml", StudyCommandsTest.TRIAL);
        shards("small.yaml", 3);
        String second = "pieces/small/shard-2-of-3.women";
        byte[] whole = Files.readAllBytes(desk.path(second));

        Files.write(desk.path("pieces/copy.women"), whole);
        assertThat(refused("pieces").err()).contains("shard 2/3 is there twice", "pieces/copy.women", second);
        Files.delete(desk.path("pieces/copy.women"));

        for (int place : List.of(3, 60, 300, whole.length / 2, whole.length - 40, whole.length - 1)) {
            byte[] other = whole.clone();
            other[place] ^= 4;
            Files.write(desk.path(second), other);
            assertThat(refused("pieces").err()).as("byte %d", place).contains(second);
        }
        for (int length : List.of(0, 20, 500, whole.length / 2, whole.length - 1)) {
            Files.write(desk.path(second), Arrays.copyOf(whole, length));
            assertThat(refused("pieces").err()).contains(second + " is damaged", "make this shard again");
        }
        Files.delete(desk.path(second));
        assertThat(refused("pieces").err()).contains("a shard is missing: 2/3");
        assertThat(refused("pieces/small/shard-1-of-3.women").err()).contains("2 shards are missing: 2/3, 3/3");
        assertThat(refused("nowhere").err()).contains("there is no folder", "nowhere");
        Files.createDirectory(desk.path("empty"));
        assertThat(refused("empty").err()).contains("there is no shard in", "empty");
    }

    @Test
    void shardOfSomethingElseIsNamed() throws IOException {
        desk.with("small.yaml", StudyCommandsTest.TRIAL).with("other.yaml", StudyCommandsTest.TRIAL);
        shards("small.yaml", 2);
        foreign("its seed is 9, not 1", "small.yaml", "--seed", "9", "--shard", "2/2");
        foreign("its trial has 7 women, not 6", "small.yaml", "--women", "7", "--shard", "2/2");
        foreign("its study is called 'other', not 'small'", "other.yaml", "--shard", "2/2");
        foreign("its study has another text", "other.yaml", "--name", "small", "--title", "B", "--shard", "2/2");
        foreign("it is one of 3 shards, not of 2", "small.yaml", "--shard", "2/3");
        Files.writeString(desk.path("pieces/small/shard-2-of-2.women"), "something\n");
        assertThat(refused("pieces").err()).contains("shard-2-of-2.women is damaged: it does not begin with");
    }

    private void foreign(String message, String... trial) throws IOException {
        List<String> words = new ArrayList<>(List.of("trial", "--out", "foreign", "--quiet"));
        Collections.addAll(words, trial);
        assertThat(desk.type(words.toArray(String[]::new)).exitCode()).isZero();
        assertThat(refused("pieces/small/shard-1-of-2.women", "foreign").err())
                .contains("foreign/", "does not belong to", message);
        for (String name : desk.files("foreign").keySet()) {
            Files.delete(desk.path("foreign/" + name));
        }
    }

    @Test
    void anotherVersionOfTheProgramIsNamed() throws IOException {
        desk.with("small.yaml", StudyCommandsTest.TRIAL);
        shards("small.yaml", 1);
        String file = "pieces/small/shard-1-of-1.women";
        String text = new String(Files.readAllBytes(desk.path(file)), StandardCharsets.ISO_8859_1);
        String other = text.replaceFirst("version: \\S+", "version: 0.0.9");
        Files.write(desk.path(file), other.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused("pieces").err()).contains("was written by version 0.0.9, and this is");
    }

    @Test
    void resumedTrialIsOneRun() throws IOException {
        desk.with("small.yaml", StudyCommandsTest.TRIAL);
        Desk.Answer whole = desk.type("trial", "small.yaml", "--out", "whole");
        Desk.Answer resumed = desk.type("trial", "small.yaml", "--out", "resumed", "--resume");
        assertThat(resumed.out()).isEqualTo(whole.out().replace("/desk/whole/", "/desk/resumed/"));
        assertSame(desk.files("whole"), desk.files("resumed"));
    }

    /** The women come from elsewhere, the last shard first. */
    @Test
    void womenOfOtherMachinesMakeTheSameTrial() throws IOException {
        Cluster cluster = (orders, receiver) -> {
            for (int i = orders.size() - 1; i >= 0; i--) {
                receiver.accept(orders.get(i).shard(), orders.get(i).carriedOut());
            }
        };
        desk.with(
                "hour.yaml",
                StudyCommandsTest.TRIAL.replace("women: 6", "women: 101").replace("2 h", "1 h"));
        Desk.Answer whole = desk.type("trial", "hour.yaml", "--out", "whole");
        Desk.Answer other = desk.on(cluster, "trial", "hour.yaml", "--out", "other");
        assertThat(other.out()).isEqualTo(whole.out().replace("/desk/whole/", "/desk/other/"));
        assertSame(desk.files("whole"), desk.files("other"));
    }
}
