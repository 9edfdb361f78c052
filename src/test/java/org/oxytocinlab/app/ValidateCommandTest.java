package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.literature.Module;
import org.oxytocinlab.literature.Validation;

class ValidateCommandTest {

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void everyAnsweredRowStandsInTheTableAndEveryModuleHasItsFigure() throws IOException {
        desk.with("page.md", "# Page\n\n<!-- table: count -->\nold\n<!-- end -->\n");
        Desk.Answer answer = desk.type("validate", "--page", "page.md");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        String table = desk.text("out/validation/validation.csv");
        for (Module module : Module.values()) {
            Validation.rows(module).forEach(row -> {
                assertThat(table).contains("\n" + row.row() + ",");
                assertThat(answer.out().contains(row.row())).isEqualTo(!row.inside());
                assertThat(row.inside()).as("%s", row).isEqualTo(row.low() <= row.model() && row.model() <= row.high());
            });
            assertThat(java.nio.file.Files.exists(
                            desk.path("out/validation/" + module.words().replace(' ', '-') + ".png")))
                    .isEqualTo(!Validation.rows(module).isEmpty());
        }
        assertThat(desk.text("page.md")).contains("| in the collection | 378 |").doesNotContain("old");
    }

    @Test
    void pageThatIsNotThereIsRefused() {
        Desk.Answer answer = desk.type("validate", "--page", "nowhere.md");

        assertThat(answer.exitCode()).isEqualTo(CommandFault.FAILED);
        assertThat(answer.err())
                .contains("nowhere.md: cannot be read and written")
                .doesNotContain("\tat ");
    }
}
