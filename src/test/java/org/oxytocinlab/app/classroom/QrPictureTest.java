package org.oxytocinlab.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QrPictureTest {
    private static final QrPicture PICTURE = new QrPicture("http://192.168.1.20:8017/#room=BCDFG");

    @Test
    void terminalAndWallShowTheSameModules() {
        List<String> lines = PICTURE.halfBlocks().lines().toList();
        int size = (Integer) PICTURE.told().get("size");
        String path = (String) PICTURE.told().get("path");

        assertThat(size).isEqualTo(29);
        assertThat(lines).hasSize((size + 8 + 1) / 2).allMatch(line -> line.length() == size + 8);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean dark =
                        (y % 2 == 0 ? " ▄" : " ▀").indexOf(lines.get(y / 2 + 2).charAt(x + 4)) >= 0;
                assertThat(path.contains("M" + x + " " + y + "h")).isEqualTo(dark);
            }
        }
    }

    @Test
    void cornersHaveTheirMarks() {
        assertThat((String) PICTURE.told().get("path"))
                .startsWith("M0 0h1v1h-1zM1 0h1v1h-1z")
                .contains("M3 3h", "M25 3h", "M3 25h");
    }
}
