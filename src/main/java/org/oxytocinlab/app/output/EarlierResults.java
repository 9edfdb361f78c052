package org.oxytocinlab.app.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an earlier run has left in a folder: whether it was of the same case or study, by its title. */
final class EarlierResults {
    /** Both begin with the line of their title. */
    private static final List<String> RESOLVED = List.of("case.yaml", "study.yaml");

    private EarlierResults() {}

    /** A sentence, if the folder holds results under another title than those that are about to be written. */
    static Optional<String> replaced(Path folder, Manifest earlier, Map<String, byte[]> contents) throws IOException {
        for (String name : RESOLVED) {
            Path file = folder.resolve(name);
            if (earlier.hashes().containsKey(name) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                String before = title(Files.readAllBytes(file));
                return RESOLVED.stream()
                        .flatMap(now -> Stream.ofNullable(contents.get(now)))
                        .map(EarlierResults::title)
                        .filter(now -> !now.equals(before))
                        .map(now -> "the results of " + before + " in " + folder + " are replaced by those of " + now)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static String title(byte[] resolved) {
        String text = new String(resolved, StandardCharsets.UTF_8);
        return text.lines().findFirst().orElse("").replaceFirst("^title: ", "");
    }
}
