package org.oxytocinlab.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The folder of one run. Files are written beside their places under other names and moved there when all are
 * complete; when anything fails, everything is as it was before.
 */
public final class ResultFolder {

    /** The end of a name while a file is not yet in its place. */
    static final String SUFFIX = ".part";

    private static final long MEGABYTE = 1 << 20;
    private static final Pattern LEFT_OVER = Pattern.compile("[^.]+\\.[a-z]+\\.[0-9a-f]{16}\\.part");

    private final Path folder;
    private final Move move;
    private final String token =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());

    /** How a finished file takes its place. */
    @FunctionalInterface
    interface Move {
        /** Moves a file, atomically where the machine can. */
        void move(Path from, Path to) throws IOException;
    }

    ResultFolder(Path folder, Move move) {
        this.folder = folder;
        this.move = move;
    }

    /** The folder at a path; it is created when something is written. */
    public static ResultFolder at(Path folder) {
        return new ResultFolder(folder, AtomicMove::move);
    }

    /**
     * Writes all files or none, with their manifest in the summary. Files of an earlier run that this one does not write
     * go, if nobody has changed them since.
     *
     * @return a sentence, if results under another title were replaced
     * @throws WriteFault when the machine refuses, or another command is writing there
     */
    // The lock is held, and never spoken to.
    @SuppressWarnings("try")
    public Optional<String> write(ResultFiles files) throws WriteFault {
        refuseOtherThings(files);
        CreatedFolders created = new CreatedFolders();
        try {
            created.create(folder);
            try (FolderLock mine = FolderLock.take(folder)) {
                sweep();
                return write(files.contents(), Manifest.of(files), new Replacement(move));
            }
        } catch (IOException | ReadOnlyFileSystemException e) {
            created.remove();
            throw new WriteFault("cannot write results to " + folder + ": " + reason(e), e);
        }
    }

    /**
     * Begins a table that grows while a study goes on; until it is closed nobody else writes to the folder.
     *
     * @throws WriteFault when the machine refuses, or another command is writing there
     */
    public ReservedRows begin(String name, List<String> headers, TableForm form) throws WriteFault {
        refuseOtherThings(new ResultFiles(Map.of(name, new byte[0])));
        return ReservedRows.begin(this, folder, name, headers, form);
    }

    /**
     * Room beside a table that has begun, for what need not stay.
     *
     * @param bytes how much will be written
     * @throws WriteFault when the machine refuses, or is sure to do so later
     */
    public ScratchFile scratch(long bytes) throws WriteFault {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            // Some file systems do not know, and say nought.
            if (free > 0 && free < bytes) {
                throw new WriteFault("this study needs " + bytes / MEGABYTE
                        + " MB on disk while it goes on, and there are " + free / MEGABYTE + " MB left for " + folder);
            }
            return ScratchFile.at(part("numbers.bin"));
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw new WriteFault("cannot write results to " + folder + ": " + reason(e), e);
        }
    }

    /**
     * Writes all files or none, and puts a table that has grown in its place with them.
     *
     * @return a sentence, if results under another title were replaced
     * @throws WriteFault when the machine refuses
     */
    public Optional<String> write(ResultFiles files, ReservedRows grown) throws WriteFault {
        refuseOtherThings(files);
        try {
            grown.finish();
            Replacement replacement = new Replacement(move);
            replacement.plan(grown.part(), folder.resolve(grown.name()));
            Manifest manifest = Manifest.of(files);
            Optional<Path> columns = grown.inColumns(part(TableForm.inColumns(grown.name())));
            if (columns.isPresent()) {
                String name = TableForm.inColumns(grown.name());
                replacement.plan(columns.get(), folder.resolve(name));
                manifest = manifest.beginningWith(name, columns.get());
            }
            manifest = manifest.beginningWith(grown.name(), grown.part());
            Optional<String> replaced = write(files.contents(), manifest, replacement);
            grown.keep();
            return replaced;
        } catch (IOException | UncheckedIOException | ReadOnlyFileSystemException e) {
            throw new WriteFault("cannot write results to " + folder + ": " + reason(e), e);
        }
    }

    private Optional<String> write(Map<String, byte[]> contents, Manifest manifest, Replacement replacement)
            throws IOException {
        try {
            Optional<String> replaced = retireEarlier(contents, manifest, replacement);
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                boolean summary = file.getKey().equals(ResultFiles.SUMMARY);
                byte[] content = summary ? manifest.addedTo(file.getValue()) : file.getValue();
                replacement.write(part(file.getKey()), folder.resolve(file.getKey()), content);
            }
            replacement.carryOut();
            return replaced;
        } catch (IOException | ReadOnlyFileSystemException e) {
            replacement.undo();
            throw e;
        }
    }

    /** The summary of an earlier run goes first, so that a killed run never leaves new results under it. */
    private Optional<String> retireEarlier(Map<String, byte[]> contents, Manifest manifest, Replacement replacement)
            throws IOException {
        Path summary = folder.resolve(ResultFiles.SUMMARY);
        if (!Files.isRegularFile(summary, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        replacement.retire(summary);
        Manifest earlier = Manifest.in(Files.readAllBytes(summary));
        Optional<String> replaced = EarlierResults.replaced(folder, earlier, contents);
        for (String name : earlier.hashes().keySet()) {
            if (!manifest.hashes().containsKey(name) && earlier.isUnchanged(folder, name)) {
                replacement.retire(folder.resolve(name));
            }
        }
        return replaced;
    }

    /** A name that no other command uses while a file is not yet in its place. */
    Path part(String name) {
        return folder.resolve(name + "." + token + SUFFIX);
    }

    /** Takes away the parts that a killed command has left. */
    void sweep() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (LEFT_OVER.matcher(file.getFileName().toString()).matches()
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void refuseOtherThings(ResultFiles files) throws WriteFault {
        for (Path path = folder; path != null; path = path.getParent()) {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new WriteFault("cannot write results to " + folder + ": " + path + " is not a folder");
            }
        }
        for (String name : files.contents().keySet()) {
            Path file = folder.resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
                throw new WriteFault("cannot write " + file + ": something that is not a file has this name");
            }
        }
    }

    /** What the machine said, in words. */
    public static String reason(Exception fault) {
        if (fault instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return reason(wrapped.getCause());
        }
        if (fault instanceof ReadOnlyFileSystemException) {
            return "it is read-only";
        }
        if (fault instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile() + ", or another program has it open";
        }
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (fault instanceof FileSystemException named && named.getReason() != null) {
            return named.getFile() == null ? named.getReason() : named.getFile() + ": " + named.getReason();
        }
        if (fault instanceof ClosedChannelException) {
            // Nobody else closes what is being written.
            return Unfinished.STOPPED;
        }
        String message = fault.getMessage();
        return message == null ? fault.getClass().getSimpleName() : message;
    }
}
