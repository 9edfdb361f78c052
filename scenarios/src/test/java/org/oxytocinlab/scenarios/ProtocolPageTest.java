package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** What the page on protocols shows can be read, and is as short as it says. */
class ProtocolPageTest {
    private static final Path PAGE = Path.of("..", "src", "docs", "protocols.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final int MOST_LINES = 20;

    static List<String> protocols() throws IOException {
        return BLOCK.matcher(page())
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(PAGE, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void protocolOfThePageIsReadAndShort(String text) throws InvalidInput {
        String whole = text.startsWith("title") ? text : "title: A case\nduration: 10 h\n" + text;
        Scenario scenario = ScenarioReader.read(whole, "page.yaml");
        assertThat(scenario.asked().prescription().regimen()).isInstanceOf(Protocol.class);
        assertThat(text.lines().count()).isLessThan(MOST_LINES);
    }

    @Test
    void pageNamesEveryKeyAndWord() throws IOException {
        String page = page();
        List.of(
                        ProtocolForm.LADDER.names(),
                        SafetyForm.KEYS.names(),
                        SafetyForm.responses(),
                        ConditionForm.EXAMPLES,
                        ConditionForm.definitions(),
                        WatchForm.KEYS.names(),
                        TargetForm.KEYS.names(),
                        RestartForm.KEYS.names(),
                        StopForm.KEYS.names())
                .forEach(words -> assertThat(page).contains(words));
    }
}
