package org.oxytocinlab.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;

/** Shows a page in the program that this machine shows pages with, if the user asks for it. */
final class Browser {

    private final Supplier<Boolean> wanted;

    /** Understands its options. */
    Browser(Options options) {
        wanted = options.flag("--open", "Open the report in the browser once it is written.");
    }

    /** Shows a file, where that is wanted; a machine without a browser says so in one line. */
    void show(Path page) throws CommandFault {
        if (!wanted.get() || !page.getFileSystem().equals(FileSystems.getDefault())) {
            return;
        }
        List<String> command = new ArrayList<>(opener(System.getProperty("os.name")));
        command.add(page.toAbsolutePath().toString());
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw CommandFault.failed("the results are written, but no browser could be started; open " + page, e);
        }
    }

    /** What opens a file on a system of this name. */
    static List<String> opener(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return name.startsWith("mac") ? List.of("open") : List.of("xdg-open");
    }
}
