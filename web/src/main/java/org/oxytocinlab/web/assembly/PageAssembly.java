package org.oxytocinlab.web.assembly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Makes one file of the page: its looks as they are, scripts and engine packed. Title and lessons are filled in later. */
public final class PageAssembly {
    private static final String RUNTIME = "/org/teavm/backend/wasm/wasm-gc-runtime.min.js";
    private static final String CHARTS = "/META-INF/resources/webjars/uplot/1.6.30/dist/";

    private static final List<String> LANGUAGES = List.of("en", "de");

    private final Path sources;

    private PageAssembly(Path sources) {
        this.sources = sources;
    }

    /**
     * Writes the page without its lessons.
     *
     * @param arguments the compiled engine, the folder of the page's sources, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[2]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        String page = new PageAssembly(Path.of(arguments[1])).page(Files.readAllBytes(Path.of(arguments[0])));
        Files.writeString(target, page);
    }

    private String page(byte[] engine) throws IOException {
        String page = source("index.html");
        page = filled(page, "style", resource(CHARTS + "uPlot.min.css") + source("style.css"));
        String code = String.join(
                ";\n", resource(RUNTIME), resource(CHARTS + "uPlot.iife.min.js"), "const TEXTS = " + texts(), script());
        page = filled(page, "picture", source("picture.svg"));
        String scripts = Base64.getEncoder().encodeToString(packed(code.getBytes(StandardCharsets.UTF_8)));
        page = filled(page, "code", scripts);
        return filled(page, "engine", Fives.of(packed(engine)));
    }

    private static String filled(String page, String place, String content) {
        String mark = "@{" + place + "}";
        int at = page.indexOf(mark);
        if (at < 0) {
            throw new IllegalStateException("index.html has no place for " + place);
        }
        return page.substring(0, at) + content + page.substring(at + mark.length());
    }

    private String texts() throws IOException {
        StringBuilder texts = new StringBuilder("{");
        for (String language : LANGUAGES) {
            texts.append(texts.length() > 1 ? ",\n" : "")
                    .append('"')
                    .append(language)
                    .append("\": ")
                    .append(source("texts." + language + ".json").strip());
        }
        return texts.append('}').toString();
    }

    /** The scripts in the order of their names. */
    private String script() throws IOException {
        try (var files = Files.list(sources.resolve("script"))) {
            StringBuilder script = new StringBuilder();
            for (Path file : files.sorted().toList()) {
                script.append(Files.readString(file)).append('\n');
            }
            return script.toString();
        }
    }

    private String source(String name) throws IOException {
        return Files.readString(sources.resolve(name));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = PageAssembly.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new SmallestGzip(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
