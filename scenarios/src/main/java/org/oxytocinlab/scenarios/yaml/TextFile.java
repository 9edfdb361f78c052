package org.oxytocinlab.scenarios.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.oxytocinlab.engine.quantity.PlainText;

/** A file of text: there, readable, not longer than a case can be, and UTF-8. */
public final class TextFile {
    private TextFile() {}

    /** Reads it, and refuses a long one without taking it into memory. */
    public static String read(Path file) throws InvalidInput, IOException {
        if (Files.isDirectory(file)) {
            throw refused(file, 1, 1, "this is a folder; expected a file, e.g. 'low-dose-induction.yaml'");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw refused(file, 1, 1, "this is a pipe or a device, not a file; expected a text file");
        }
        OptionalInt unfit = PlainText.firstUnfit(name(file));
        if (unfit.isPresent()) {
            throw refused(
                    file,
                    1,
                    1,
                    "the name of the file contains the character " + PlainText.name(unfit.getAsInt())
                            + "; rename it with letters, digits and '-'");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(Document.LONGEST + 1);
            if (bytes.length > Document.LONGEST) {
                throw refused(file, 1, 1, "the file is longer than 1 MB; a case is a page of text");
            }
            return decoded(file, bytes);
        } catch (NoSuchFileException missing) {
            throw refused(file, 1, 1, "there is no such file" + near(file));
        } catch (AccessDeniedException denied) {
            throw refused(file, 1, 1, "there is no permission to read the file");
        }
    }

    /** The name without its folders. */
    public static String name(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file).toString();
    }

    private static String decoded(Path file, byte[] bytes) throws InvalidInput {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1
                    + (int) text.chars().filter(character -> character == '\n').count();
            throw refused(
                    file, line, text.length() - text.lastIndexOf('\n'), "the file is not UTF-8; save it in UTF-8");
        }
        return text;
    }

    private static String near(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "; the folder is missing too";
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(name(entry)));
        } catch (DirectoryIteratorException | AccessDeniedException unlisted) {
            return "";
        }
        names.sort(null);
        return Suggestion.of(name(file), names)
                .map(found -> "; did you mean '" + found + "'?")
                .orElse("");
    }

    private static InvalidInput refused(Path file, int line, int column, String message) {
        return new InvalidInput(List.of(new Problem(new Place(name(file), line, column), "", message)));
    }
}
