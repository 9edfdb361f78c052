package org.oxytocinlab.app;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.engine.quantity.PlainText;

/** What a user wants results to be called. */
final class NameRequest {
    private static final Pattern FOLDER = Pattern.compile("[^/\\\\:*?\"<>|]{1,100}");

    /** Devices of Windows, which are no folders there whatever their ending. */
    static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Supplier<Optional<String>> title;
    private final Supplier<Optional<String>> name;

    /** Understands its options. */
    NameRequest(Options options) {
        title = options.perhaps(
                String.class, "--title", "TEXT", "Title of figures and tables, in place of the file's own.");
        name = options.perhaps(String.class, "--name", "NAME", "Name of the results folder, in place of the file's.");
    }

    /** The title that is wanted, or the given one. */
    String title(String given) throws CommandFault {
        if (title.get().isEmpty()) {
            return given;
        }
        String line = title.get().get().strip();
        if (line.isEmpty() || !PlainText.line(line).equals(line)) {
            throw CommandFault.invalid("--title: expected a title in one line");
        }
        return line;
    }

    /** The name that is wanted, or the given one. */
    String name(String given) throws CommandFault {
        if (name.get().isEmpty()) {
            return given;
        }
        String folder = name.get().get();
        boolean isFolder = FOLDER.matcher(folder).matches()
                && PlainText.line(folder).equals(folder)
                && !folder.matches("\\.*|.*[ .]")
                && !DEVICE.matcher(folder).matches();
        if (!isFolder) {
            throw CommandFault.invalid(
                    "--name: '" + PlainText.line(folder) + "' cannot name a folder; expected letters, digits"
                            + " and '-', and '--out' for the folder that contains it");
        }
        return folder;
    }

    /** Whether several results would be called the same. */
    void demandOne(int results) throws CommandFault {
        if (results > 1 && (title.get().isPresent() || name.get().isPresent())) {
            throw CommandFault.invalid("--title and --name apply to one case; run the cases one by one");
        }
    }
}
