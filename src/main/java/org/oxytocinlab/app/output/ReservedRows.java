package org.oxytocinlab.app.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * A table that grows on disk while a study goes on, beside its place and under another name. It takes its place together with
 * the other results, or goes without trace: also when the program is stopped.
 */
public final class ReservedRows implements AutoCloseable {
    private final String name;
    private final Path part;
    private final CreatedFolders created;
    private final FolderLock mine;
    private final CsvWriter csv;
    private final TableForm form;
    private final Thread end;
    private boolean placed;

    private ReservedRows(
            String name, Path part, CreatedFolders created, FolderLock mine, CsvWriter csv, TableForm form) {
        this.form = form;
        this.name = name;
        this.part = part;
        this.created = created;
        this.mine = mine;
        this.csv = csv;
        this.end = new Thread(this::discard, "discard");
        Runtime.getRuntime().addShutdownHook(end);
    }

    /**
     * Begins a table in a folder, which is made if need be.
     *
     * @throws WriteFault when the machine refuses
     */
    static ReservedRows begin(ResultFolder results, Path folder, String name, List<String> headers, TableForm form)
            throws WriteFault {
        CreatedFolders created = new CreatedFolders();
        try {
            created.create(folder);
            return begun(results, created, FolderLock.take(folder), name, headers, form);
        } catch (IOException | UncheckedIOException | ReadOnlyFileSystemException e) {
            created.remove();
            throw new WriteFault("cannot write results to " + folder + ": " + ResultFolder.reason(e), e);
        }
    }

    private static ReservedRows begun(
            ResultFolder results,
            CreatedFolders created,
            FolderLock mine,
            String name,
            List<String> headers,
            TableForm form)
            throws IOException {
        try {
            results.sweep();
            Path part = results.part(name);
            CsvWriter csv = form.style()
                    .writer()
                    .build(Files.newBufferedWriter(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            csv.writeRecord(form.style().cells(headers));
            return new ReservedRows(name, part, created, mine, csv, form);
        } catch (IOException | UncheckedIOException e) {
            mine.close();
            throw e;
        }
    }

    /** Adds rows; a full disk is an {@link UncheckedIOException}. */
    public synchronized void add(List<List<String>> rows) {
        // Discarded while the program is being stopped: nobody waits for these rows.
        if (!placed) {
            rows.forEach(row -> csv.writeRecord(form.style().cells(row)));
        }
    }

    /** The name of the finished table. */
    String name() {
        return name;
    }

    /** Where it grows. */
    Path part() {
        return part;
    }

    /** Ends the table, so that it can take its place. */
    synchronized void finish() throws IOException {
        csv.close();
    }

    /**
     * Writes the finished table in columns as well, if that is wanted.
     *
     * @param place where nothing is yet
     * @return that place
     */
    Optional<Path> inColumns(Path place) throws IOException {
        if (form.parquet().isEmpty()) {
            return Optional.empty();
        }
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            form.parquet().get().write(TypedTable.of(part, form.style()), out);
        } catch (IOException | UncheckedIOException e) {
            quietly(() -> Files.deleteIfExists(place));
            throw e;
        }
        return Optional.of(place);
    }

    /** Says that the table has taken its place and is not to be discarded. */
    synchronized void keep() {
        placed = true;
    }

    /** Discards what has not taken its place. */
    @Override
    public void close() {
        discard();
        mine.close();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException alreadyEnding) {
            placed = true;
        }
    }

    private synchronized void discard() {
        if (placed) {
            return;
        }
        placed = true;
        quietly(csv::close);
        quietly(() -> Files.deleteIfExists(part));
        mine.close();
        created.remove();
    }

    private interface Step {
        void take() throws IOException;
    }

    /** The fault that led here is the one to tell. */
    @SuppressWarnings("EmptyCatch")
    private static void quietly(Step step) {
        try {
            step.take();
        } catch (IOException | UncheckedIOException ignored) {
            // Nothing more can be done here.
        }
    }
}
