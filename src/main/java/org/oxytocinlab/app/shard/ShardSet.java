package org.oxytocinlab.app.shard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.oxytocinlab.app.output.ResultFolder;
import org.oxytocinlab.engine.study.Participant;
import org.oxytocinlab.engine.study.Trial;

/** All shards of one trial, each once and each whole. */
public final class ShardSet {
    private static final int MOST_NAMED = 10;

    private final List<ShardFile> shards;

    private ShardSet(List<ShardFile> shards) {
        this.shards = shards;
    }

    /**
     * The shards in folders, or in folders in these; a shard itself may be named, too.
     *
     * @param version of this program
     * @throws ShardFault when one is lost, double, damaged or of something else
     */
    public static ShardSet in(List<Path> places, String version) throws ShardFault {
        Map<Integer, ShardFile> shards = new TreeMap<>();
        ShardFile first = null;
        for (Path path : files(places)) {
            ShardFile shard = ShardFile.at(path);
            first = first == null ? shard : first;
            demandSame(first, shard, version);
            ShardFile other = shards.put(shard.head().shard().number(), shard);
            if (other != null) {
                throw new ShardFault("shard " + shard.head().shard() + " is there twice: " + other.path() + " and "
                        + shard.path() + "; name one of them");
            }
        }
        if (first == null) {
            throw new ShardFault("there is no shard in "
                    + places.stream().map(Path::toString).collect(Collectors.joining(", "))
                    + "; expected files that 'trial --shard' has written");
        }
        demandAll(shards, first.head().shard().of());
        for (ShardFile shard : shards.values()) {
            shard.verify();
        }
        return new ShardSet(List.copyOf(shards.values()));
    }

    private static List<Path> files(List<Path> places) throws ShardFault {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new ShardFault("there is no folder '" + place + "'");
            }
            try (Stream<Path> found = Files.walk(place, 2)) {
                found.filter(ShardFile::isNamedSo).sorted().forEach(files::add);
            } catch (IOException e) {
                throw new ShardFault(place + " cannot be read: " + ResultFolder.reason(e), e);
            }
        }
        return files;
    }

    private static void demandSame(ShardFile first, ShardFile shard, String version) throws ShardFault {
        ShardHead one = first.head();
        ShardHead other = shard.head();
        String difference = difference(one, other);
        if (!difference.isEmpty()) {
            throw new ShardFault(shard.path() + " does not belong to " + first.path() + ": " + difference);
        }
        if (!other.version().equals(version)) {
            throw new ShardFault(shard.path() + " was written by version " + other.version() + ", and this is "
                    + version + "; only the same version gives the same bytes");
        }
    }

    private static String difference(ShardHead one, ShardHead other) {
        if (!one.version().equals(other.version())) {
            return "its version of the program is " + other.version() + ", not " + one.version();
        }
        if (!one.name().equals(other.name())) {
            return "its study is called '" + other.name() + "', not '" + one.name() + "'";
        }
        if (one.seed() != other.seed()) {
            return "its seed is " + other.seed() + ", not " + one.seed();
        }
        if (one.women() != other.women()) {
            return "its trial has " + other.women() + " women, not " + one.women();
        }
        if (!one.study().equals(other.study())) {
            return "its study has another text";
        }
        return one.shard().of() == other.shard().of()
                ? ""
                : "it is one of " + other.shard().of() + " shards, not of "
                        + one.shard().of();
    }

    private static void demandAll(Map<Integer, ShardFile> shards, int of) throws ShardFault {
        List<String> lost = IntStream.rangeClosed(1, of)
                .filter(number -> !shards.containsKey(number))
                .mapToObj(number -> number + "/" + of)
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        String more = lost.size() > MOST_NAMED ? " and " + (lost.size() - MOST_NAMED) + " more" : "";
        String names = lost.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        throw new ShardFault((lost.size() == 1 ? "a shard is missing: " : lost.size() + " shards are missing: ") + names
                + more + "; make them with 'trial --shard'");
    }

    /** What all of them say of the trial. */
    public ShardHead head() {
        return shards.get(0).head();
    }

    /** Hands over all women, in the order of their indices. */
    public void women(Trial trial, Consumer<? super Participant> receiver) throws ShardFault {
        for (ShardFile shard : shards) {
            shard.demandNumbersOf(trial);
            shard.women(trial, receiver);
        }
    }
}
