package org.oxytocinlab.app.classroom;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The page as a server gives it out: it knows that it is in a class, and browsers run no other scripts in it than those
 * that were built.
 */
final class ServedPage {
    private static final Pattern LOADER = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("<script type=\"text/plain\" id=\"code\">([^<]*)</script>");

    private final byte[] plain;
    private final byte[] packed;
    private final String policy;
    private final String tag;

    /** The bridge between page and engine is made of small functions from texts, hence unsafe-eval. */
    ServedPage(String page) {
        String marked = page.replaceFirst("<html ", "<html data-class=\"room\" ");
        this.plain = marked.getBytes(StandardCharsets.UTF_8);
        this.packed = packed(plain);
        this.policy = "default-src 'none'; script-src 'unsafe-eval' 'wasm-unsafe-eval'" + scripts(marked)
                + "; style-src 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self';"
                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        this.tag = "\"" + digest(plain) + "\"";
    }

    byte[] plain() {
        return plain.clone();
    }

    byte[] packed() {
        return packed.clone();
    }

    /** Content-Security-Policy. */
    String policy() {
        return policy;
    }

    /** ETag: by it a browser knows that it has this page already. */
    String tag() {
        return tag;
    }

    private static String scripts(String page) {
        StringBuilder hashes = new StringBuilder();
        Matcher loader = LOADER.matcher(page);
        while (loader.find()) {
            hashes.append(hash(loader.group(1).getBytes(StandardCharsets.UTF_8)));
        }
        Matcher code = CODE.matcher(page);
        if (code.find()) {
            hashes.append(hash(unpacked(Base64.getDecoder().decode(code.group(1).strip()))));
        }
        return hashes.toString();
    }

    private static String hash(byte[] script) {
        return " 'sha256-" + digest(script) + "'";
    }

    private static String digest(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
