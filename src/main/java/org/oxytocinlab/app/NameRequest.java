package org.oxytocinlab.app;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.engine.quantity.PlainText;
import picocli.CommandLine.Option;

/** What a user wants results to be called. */
final class NameRequest {
    private static final Pattern FOLDER = Pattern.compile("[^/\\\\:*?\"<>|]{1,100}");

    /** Devices of Windows, which are no folders there whatever their ending. */
    static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "Title of figures and tables, in place of the file's own.")
    private @Nullable String title;

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the results folder, in place of the file's.")
    private @Nullable String name;

    /** The title that is wanted, or the given one. */
    String title(String given) throws CommandFault {
        if (title == null) {
            return given;
        }
        String line = title.strip();
        if (line.isEmpty() || !PlainText.line(line).equals(line)) {
            throw CommandFault.invalid("--title: expected a title in one line");
        }
        return line;
    }

    /** The name that is wanted, or the given one. */
    String name(String given) throws CommandFault {
        if (name == null) {
            return given;
        }
        boolean isFolder = FOLDER.matcher(name).matches()
                && PlainText.line(name).equals(name)
                && !name.matches("\\.*|.*[ .]")
                && !DEVICE.matcher(name).matches();
        if (!isFolder) {
            throw CommandFault.invalid(
                    "--name: '" + PlainText.line(name) + "' cannot name a folder; expected letters, digits"
                            + " and '-', and '--out' for the folder that contains it");
        }
        return name;
    }

    /** Whether several results would be called the same. */
    void demandOne(int results) throws CommandFault {
        if (results > 1 && (title != null || name != null)) {
            throw CommandFault.invalid("--title and --name apply to one case; run the cases one by one");
        }
    }
}
