package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be read off the launcher of Windows where no Windows is. */
class WindowsLauncherTest {
    private final String text;

    WindowsLauncherTest() throws IOException {
        text = Files.readString(Path.of("..", "oxytocin.cmd"), StandardCharsets.US_ASCII);
    }

    @Test
    void everyJumpHasItsLabel() {
        List<String> labels = found("(?m)^:(\\p{Lower}[\\w]*)");
        List<String> jumps = found("(?:goto|call :)\\s*(\\p{Lower}[\\w]*)(?![\\w%])");
        assertThat(jumps).isNotEmpty();
        assertThat(labels)
                .containsAll(jumps.stream().filter(jump -> !jump.equals("eof")).toList());
    }

    /** {@code call} reads its line again, so that a quotation mark or an ampersand of a user would be obeyed. */
    @Test
    void whatAUserTypedIsGivenToJavaAlone() {
        List<String> lines = text.lines().filter(line -> line.contains("%*")).toList();
        assertThat(lines).singleElement().asString().startsWith("\"%java%\"").contains("-jar \"%jar%\" %*");
    }

    @Test
    void consoleReadsUtf8AndIsGivenBack() {
        assertThat(text)
                .contains("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8")
                .containsSubsequence("chcp 65001", "-jar \"%jar%\" %*", "chcp %page%", "exit /b %result%");
    }

    @Test
    void waitForAnotherStartEnds() {
        assertThat(text).containsPattern("if %waited% GEQ \\d+ exit /b 1");
    }

    @Test
    void memoryFollowsTheCommand() {
        assertThat(text)
                .containsPattern("\"!first!\"==\"run\" set \"memory=-XX:NewSize=\\d+m\"")
                .containsPattern(
                        "\"!first!\"==\"trial\" set \"memory=-XX:MaxNewSize=\\d+m -XX:PretenureSizeThreshold=\\d+m\"")
                .contains("\"!first!\"==\"trial\" set \"inlining=\"")
                .contains("\"%java%\" %compiler% %inlining% %memory% ");
    }

    @Test
    void onlyAnArchiveThatIsNotEmptyIsGivenToJavaWhichIsToSayNothingOfIt() {
        assertThat(text)
                .containsPattern(
                        "if exist %%f if %%~zf GTR 0 set share=\"-XX:SharedArchiveFile=%archive%\" -Xlog:disable")
                .containsPattern("-Xshare:auto %share% .*-jar \"%jar%\" %\\*");
    }

    @Test
    void makingAnArchiveSaysOneLineAndTriesItBeforeItIsMovedIntoPlace() {
        String making = text.substring(text.indexOf(":make_archive"), text.indexOf("rem Succeeds when the jar"));
        assertThat(making.lines().filter(line -> line.contains("%java%")))
                .hasSize(3)
                .allMatch(line -> line.endsWith(">nul 2>nul <nul"));
        assertThat(making.lines().filter(line -> line.contains("echo"))).hasSize(1);
        assertThat(making)
                .containsSubsequence("-Xshare:dump", "-Xshare:on", "move /y \"%work%\\archive\" \"%archive%\"");
    }

    private List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
