package org.oxytocinlab.app;

import java.io.IOException;
import java.nio.file.Files;

/** A small case that once went wrong, on a desk. */
record SmallCase(Desk desk, String name) {

    /** Puts it there. */
    static SmallCase on(Desk desk, String name) throws IOException {
        return new SmallCase(desk.with(name + ".yaml", SmallInput.text(name)), name);
    }

    Desk.Answer type(String command) {
        return desk.type(command, name + ".yaml", "--quiet");
    }

    Desk.Answer replay() {
        return desk.type("replay", "out/" + name);
    }

    /** What a run has written into a file of its folder. */
    String file(String file) throws IOException {
        return Files.readString(desk.path("out/" + name + "/" + file));
    }
}
