package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Folders by chance, written by one command and replayed by another; the engine tries many more without files. {@code
 * -Dproperty.folders=1000} tries so many.
 */
class ReplayedFoldersTest {
    private static final int FOLDERS = Integer.getInteger("property.folders", 12);
    private final Desk desk = Desk.empty();

    @AfterEach
    void leave() throws IOException {
        desk.close();
    }

    @Test
    void everyFolderThatRunWritesReplaysToTheBit() throws IOException {
        int written = 0;
        for (int seed = 0; seed < FOLDERS; seed++) {
            String name = "chance-" + seed;
            String text = text(new Random(seed));
            Desk.Answer run = desk.with(name + ".yaml", text).type("run", name + ".yaml", "--quiet");
            if (run.exitCode() != 0) {
                assertThat(run.err()).as(text).startsWith(name + ".yaml:").contains("actions[");
                continue;
            }
            Desk.Answer replay = desk.type("replay", "out/" + name);
            assertThat(replay.out()).as(text + replay.err()).contains("the same, to the bit");
            written++;
        }
        assertThat(written).isGreaterThan(FOLDERS / 2);
    }

    private static String text(Random chance) {
        List<String> plans = List.of(
                "protocol: {start: 2 mU/min, step: 3 mU/min, every: 20 min, maximum: 20 mU/min}",
                "protocol: {start: 4 mU/min, increase: doubling, every: 15 min, stop: {at: 30 min}}",
                "protocol: {start: 6 mU/min, step: 6 mU/min, every: 33.3 min, maximum: 40 mU/min, safety: [{when: "
                        + "tachysystole, by: ACOG 1999, do: decrease}]}",
                "regimen: {start: 1 mU/min, step: 1 mU/min, every: 20 min, maximum: 20 mU/min}");
        StringBuilder text = new StringBuilder("title: By chance\nduration: " + (30 + 30 * chance.nextInt(5))
                + " min\nseed: " + chance.nextInt(1000) + "\n" + one(chance, plans)
                + "\nwoman: {sensitivity: " + one(chance, List.of("0.2", "1", "4"))
                + "}\nbag: {oxytocin: 1 IU, volume: "
                + one(chance, List.of("50", "100", "500")) + " mL, "
                + one(chance, List.of("renewed: yes", "when empty: stop")) + "}\nactions:\n");
        int end = Integer.parseInt(text.substring(text.indexOf("duration: ") + 10, text.indexOf(" min")));
        for (int at = 5 * chance.nextInt(8); at <= end; at += 5 + 5 * chance.nextInt(8)) {
            text.append("  - {at: " + at + " min, do: "
                    + one(
                            chance,
                            List.of(
                                    "stop",
                                    "set rate, rate: 5 mU/min",
                                    "resume ladder",
                                    "bolus, dose: 1 IU",
                                    "change bag, oxytocin: 2 IU, volume: 100 mL, renewed: yes",
                                    "set stress, vasopressin: 0.6 pg/mL"))
                    + "}\n");
        }
        return text.toString().replaceFirst("actions:\n$", "actions: []\n");
    }

    private static String one(Random chance, List<String> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
