package org.oxytocinlab.scenarios;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.scenarios.yaml.Document;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;

/** A file of a case, a study or a part of one; its times of the clock are counted from its start. */
final class CaseFile {
    /** The key by which a study is told from a case; a reader of cases knows no more of one. */
    static final String ARMS = "arms";

    private CaseFile() {}

    /** What the whole file holds, or null when there is nothing that can be read. */
    static @Nullable Part root(String text, String name, Remarks remarks) {
        return Document.of(text, name, remarks, WallClock::counted);
    }
}
