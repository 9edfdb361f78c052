package org.oxytocinlab.app.shard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.study.Workforce;

/** A folder of shards that are being made; each takes its place when it is whole. */
public final class KeptShards {
    /** Its name in the folder of the results, for a trial that goes on after it was stopped. */
    public static final String FOLDER = ".women";

    /** Women in a shard of a trial that is kept: what is lost when it is stopped; a design choice. */
    private static final int WOMEN = 100;

    private final Path folder;

    /** The folder at a path; it is made when something is written. */
    public KeptShards(Path folder) {
        this.folder = folder;
    }

    /** All shards of a trial, none of more women than it would hurt to lose. */
    public static List<ShardOrder> orders(String version, String name, String study, Trial trial) {
        int of = (trial.size() + WOMEN - 1) / WOMEN;
        return IntStream.rangeClosed(1, of)
                .mapToObj(number -> new ShardOrder(version, name, study, new Shard(number, of)))
                .toList();
    }

    /** Follows the women of one shard, and keeps it; where it is. */
    public Path make(ShardOrder order, Trial trial, Workforce workers) throws IOException {
        try (PartFile part = new PartFile(folder, order.shard().file())) {
            order.carryOut(trial, workers, part.out());
            return part.place();
        }
    }

    /** Follows the women of several shards without a break between them, and keeps each when it is whole. */
    public void make(List<ShardOrder> orders, Trial trial, Workforce workers) {
        int[] women = orders.stream()
                .flatMapToInt(order -> order.shard().women(trial.size()))
                .toArray();
        try (ShardRow row = new ShardRow(folder, trial, orders)) {
            trial.carryOut(new SomeWomen(workers, women), row);
        }
    }

    /** Keeps a shard that somebody else has made; a full disk is an {@link UncheckedIOException}. */
    public void keep(Shard shard, byte[] bytes) {
        try (PartFile part = new PartFile(folder, shard.file())) {
            part.out().write(bytes);
            part.place();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those that are not there yet. One that is not whole goes.
     *
     * @throws ShardFault when one that is there belongs to another trial
     */
    public List<ShardOrder> missing(List<ShardOrder> orders, Trial trial) throws ShardFault, IOException {
        List<ShardOrder> missing = new ArrayList<>(orders);
        for (Path path : files()) {
            ShardHead head = whole(path);
            if (head == null) {
                Files.deleteIfExists(path);
            } else if (!missing.removeIf(order -> order.head(trial).equals(head))) {
                throw new ShardFault(folder + " keeps the women of another study, seed, number of women or version;"
                        + " take it away, or choose another folder with --out");
            }
        }
        return missing;
    }

    private static @Nullable ShardHead whole(Path path) {
        try {
            ShardFile shard = ShardFile.at(path);
            shard.verify();
            return shard.head();
        } catch (ShardFault damaged) {
            return null;
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(ShardFile::isNamedSo).sorted().toList();
        }
    }

    /** All of them, when all are there. */
    public ShardSet all(String version) throws ShardFault {
        return ShardSet.in(List.of(folder), version);
    }

    /** Takes the folder away with the shards, whole or not, that are in it. */
    public void remove() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "shard-*" + ShardFile.ENDING + "*")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
