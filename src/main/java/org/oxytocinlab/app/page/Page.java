package org.oxytocinlab.app.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The page before lessons are put into it.
 *
 * @param template HTML with places for title and lessons
 */
public record Page(String template) {
    private static final String RESOURCE = "/org/oxytocinlab/page/template.html";
    private static final String TITLE = "@{title}";
    private static final String LESSONS = "@{lessons}";

    /** The page that travels with the program; a program that was built without it has none. */
    public static Optional<Page> shipped() {
        try (InputStream stream = Page.class.getResourceAsStream(RESOURCE)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new Page(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The page with a title and lessons. */
    public String with(String title, List<PackedLesson> lessons) {
        String packed =
                packed(lessons.stream().map(PackedLesson::packed).collect(Collectors.joining(PackedLesson.END)));
        return filled(filled(template, LESSONS, packed), TITLE, escaped(title));
    }

    private static String filled(String page, String place, String content) {
        int at = page.indexOf(place);
        return page.substring(0, at) + content + page.substring(at + place.length());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String packed(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }
}
