package org.oxytocinlab.app.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
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
    private final Unfinished unfinished;
    private final FolderLock mine;
    private final CsvWriter csv;
    private final TableForm form;
    private boolean ended;

    private ReservedRows(String name, Path part, Unfinished unfinished, FolderLock mine, TableForm form)
            throws IOException {
        this.name = name;
        this.part = part;
        this.unfinished = unfinished;
        this.mine = mine;
        this.form = form;
        this.csv = form.style()
                .writer()
                .build(Files.newBufferedWriter(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /**
     * Begins a table in a folder, which is made if need be.
     *
     * @throws WriteFault when the machine refuses, or the program is being stopped
     */
    static ReservedRows begin(ResultFolder results, Path folder, String name, List<String> headers, TableForm form)
            throws WriteFault {
        try {
            Unfinished unfinished = Unfinished.nothing();
            try {
                unfinished.begin(() -> CreatedFolders.made(folder), CreatedFolders::remove);
                FolderLock mine = unfinished.begin(() -> FolderLock.take(folder), FolderLock::close);
                results.sweep();
                ReservedRows rows = unfinished.begin(
                        () -> new ReservedRows(name, results.part(name), unfinished, mine, form),
                        ReservedRows::discard);
                rows.csv.writeRecord(form.style().cells(headers));
                return rows;
            } catch (IOException | RuntimeException | WriteFault e) {
                unfinished.close();
                throw e;
            }
        } catch (IOException | UncheckedIOException | ReadOnlyFileSystemException e) {
            throw new WriteFault("cannot write results to " + folder + ": " + ResultFolder.reason(e), e);
        }
    }

    /** Adds rows; a full disk is an {@link UncheckedIOException}. */
    public synchronized void add(List<List<String>> rows) {
        // Discarded while the program is being stopped: nobody waits for these rows.
        if (!ended) {
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
        OutputStream begun = unfinished.begin(
                () -> Files.newOutputStream(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                file -> discard(file, place));
        try (OutputStream out = new BufferedOutputStream(begun)) {
            form.parquet().get().write(TypedTable.of(part, form.style()), out);
        }
        return Optional.of(place);
    }

    /** Says that the table has taken its place and is not to be discarded. */
    void keep() {
        unfinished.keep();
    }

    /** Discards what has not taken its place. */
    @Override
    public void close() {
        unfinished.close();
        mine.close();
    }

    private synchronized void discard() throws IOException {
        ended = true;
        discard(csv, part);
    }

    private static void discard(Closeable open, Path file) throws IOException {
        try {
            open.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
