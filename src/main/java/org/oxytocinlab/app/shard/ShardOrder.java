package org.oxytocinlab.app.shard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyLineCheck;
import org.oxytocinlab.scenarios.StudyReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/**
 * What somebody, perhaps on another machine, must know to follow the women of a shard: plain text and numbers.
 *
 * @param version of the program
 * @param name what the results of the trial are called
 * @param study the resolved study
 * @param shard which women
 */
public record ShardOrder(String version, String name, String study, Shard shard) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The trial of a resolved study. */
    public static Trial trial(Study study) {
        return study.virtual(study.trial().orElseThrow(() -> new IllegalArgumentException("no population")));
    }

    /**
     * Reads a resolved study.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Study study(String text) {
        try {
            return StudyReader.read(text, "resolved study", StudyLineCheck.NONE);
        } catch (InvalidInput e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The whole shard, followed by one pair of hands. */
    public byte[] carriedOut() {
        ByteArrayOutputStream shard = new ByteArrayOutputStream();
        try {
            carryOut(trial(study(study)), Workforce.ALONE, shard);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return shard.toByteArray();
    }

    /** What the shard will say of itself. */
    ShardHead head(Trial trial) {
        return ShardHead.of(version, name, trial, shard, study);
    }

    /** Follows the women of the shard and writes it. */
    void carryOut(Trial trial, Workforce workers, OutputStream out) throws IOException {
        ShardOutput output = new ShardOutput(out, head(trial), trial);
        trial.carryOut(new SomeWomen(workers, shard.women(trial.size()).toArray()), output);
        output.finish();
    }
}
