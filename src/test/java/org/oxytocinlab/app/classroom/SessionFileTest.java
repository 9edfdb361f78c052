package org.oxytocinlab.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFileTest {
    private static final List<ClassEvent> DEEDS = List.of(
            new ClassEvent.Opened("BCDFG"),
            new ClassEvent.Joined(0, "Zoë O'Brien", "ab12"),
            new ClassEvent.Turned(Lecture.LESSON, Activity.TOGETHER),
            new ClassEvent.Voted(0, Lecture.LESSON, 0, 4.25),
            new ClassEvent.Decided(Lecture.LESSON, 0, "31.415926535897932", 4.25, Choosing.MODE, 1),
            new ClassEvent.Chose(0, Lecture.LESSON, 2),
            new ClassEvent.Drew(0, Lecture.LESSON, List.of(0.0, 1.5, 3.0)),
            new ClassEvent.HandedIn(0, Lecture.LESSON, 431.07, 0),
            new ClassEvent.Restarted(Lecture.LESSON));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("class.jsonl");
        try (SessionFile session = SessionFile.open(file, 0, Clock.systemUTC())) {
            for (ClassEvent deed : DEEDS) {
                session.write(deed);
            }
        }
    }

    private static Room room() {
        return new Room(List.of(ClassLesson.of(Lecture.lesson())));
    }

    @Test
    void everyDeedIsALineAndComesBack() throws IOException {
        assertThat(Files.readAllLines(file)).hasSameSizeAs(DEEDS);
        assertThat(SessionFile.read(file).deeds()).isEqualTo(DEEDS);
    }

    @Test
    void halfWrittenLineIsDroppedWithOneNote() throws IOException {
        long whole = Files.size(file);
        Files.writeString(file, "{\"at\": \"2026-11-29T1", StandardOpenOption.APPEND);

        Saved saved = Saved.read(file, room());
        assertThat(saved.deeds()).isEqualTo(DEEDS);
        assertThat(saved.notes()).singleElement().asString().contains("half written");

        try (SessionFile session = SessionFile.open(file, saved.bytes(), Clock.systemUTC())) {
            assertThat(Files.size(file)).isEqualTo(whole);
            session.write(DEEDS.get(3));
        }
        assertThat(SessionFile.read(file).deeds()).hasSize(DEEDS.size() + 1);
    }

    @Test
    void whatIsNoSavedClassIsRefusedAtItsLine() throws IOException {
        for (String line : List.of("title: A case", "{\"deed\": \"voted\"}", "[1]", "{\"deed\": \"flew\"}", "\"\\x")) {
            Files.writeString(file, DeedLine.of(DEEDS.get(0), "") + line + "\n");
            assertThatThrownBy(() -> SessionFile.read(file)).hasMessageContaining("line 2 is not of a saved class");
        }
    }

    @Test
    void whatCannotHaveHappenedIsRefused() throws IOException {
        for (ClassEvent deed : List.of(
                new ClassEvent.Voted(7, Lecture.LESSON, 0, 1),
                new ClassEvent.Joined(3, "Anna", "cd"),
                new ClassEvent.Chose(0, Lecture.LESSON, 99),
                new ClassEvent.Restarted("another-lesson"))) {
            Files.writeString(
                    file, DeedLine.of(DEEDS.get(0), "") + DeedLine.of(DEEDS.get(1), "") + DeedLine.of(deed, ""));
            assertThatThrownBy(() -> Saved.read(file, room())).hasMessageStartingWith("line 3: ");
        }
    }

    @Test
    void onlyOneServerWritesIt() throws IOException {
        try (SessionFile first = SessionFile.open(file, Files.size(file), Clock.systemUTC())) {
            assertThatThrownBy(() -> SessionFile.open(file, 0, Clock.systemUTC()))
                    .hasMessageContaining("writes it");
            first.write(DEEDS.get(3));
        }
        assertThat(SessionFile.read(file).deeds()).hasSize(DEEDS.size() + 1);
    }
}
