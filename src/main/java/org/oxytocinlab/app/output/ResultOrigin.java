package org.oxytocinlab.app.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.oxytocinlab.charts.Provenance;

/**
 * What every result file says about its making, so that it can be made again.
 *
 * @param version of the program
 * @param caseHash SHA-256 of the resolved case, in hexadecimal digits
 * @param seed of the random streams
 * @param tolerances of the solver, in words
 */
public record ResultOrigin(String version, String caseHash, long seed, String tolerances) {

    /** The name of the program. */
    public static final String SOFTWARE = "Oxytocin Lab";

    /** The origin of a run of the resolved case. */
    public static ResultOrigin of(String version, String caseText, long seed, String tolerances) {
        return new ResultOrigin(version, hash(caseText), seed, tolerances);
    }

    /** For the metadata of pictures. */
    public Provenance provenance() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(Provenance.SOFTWARE, SOFTWARE);
        entries.put(Provenance.VERSION, version);
        entries.put("Case SHA-256", caseHash);
        entries.put("Seed", Long.toString(seed));
        entries.put("Tolerances", tolerances);
        return new Provenance(entries);
    }

    /** For data files. */
    Map<String, Object> entries() {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("software", SOFTWARE);
        entries.put("version", version);
        entries.put("case_sha256", caseHash);
        entries.put("seed", seed);
        entries.put("tolerances", tolerances);
        entries.put("purpose", Provenance.PURPOSE);
        return entries;
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
