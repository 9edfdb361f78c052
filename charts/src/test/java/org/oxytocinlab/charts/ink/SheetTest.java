package org.oxytocinlab.charts.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Words;

/** A sheet bears its title, who and what it shows, and at its foot what should be known of it. */
class SheetTest {
    private static final String LONG = "hypertonus by the checklist of a hospital in the north: ".repeat(6);

    @Test
    void subjectStandsBeneathTheTitle() {
        List<Label> labels = labels(new Caption("Title", List.of("who", "what"), List.of()));
        assertThat(labels).extracting(Label::text).startsWith("Title", "who", "what");
        assertThat(labels.get(1).baseline()).isGreaterThan(labels.get(0).baseline());
        assertThat(labels.get(2).baseline()).isGreaterThan(labels.get(1).baseline());
    }

    @Test
    void twoNotesStandAtTheFootAndTheRestIsCounted() {
        assertThat(texts("one", "two")).contains("note: one", "note: two");
        assertThat(texts("one", "two", "three", "four", "five"))
                .contains("note: one", "note: two; and 3 more, see summary.json")
                .noneMatch(text -> text.contains("three"));
    }

    @Test
    void longNoteIsCutToALineAndSaysSo() {
        String cut = texts(LONG, "two", "three").get(1);
        assertThat(cut).startsWith("note: hypertonus").endsWith(" …");
        assertThat(labels(new Caption("Title", List.of(), List.of("one", LONG, "three"))))
                .allMatch(label -> label.bounds().getMaxX() <= Margins.WIDTH)
                .anyMatch(label -> label.text().endsWith("… ; and 1 more, see summary.json")
                        || label.text().endsWith("…; and 1 more, see summary.json"));
    }

    @Test
    void notesKeepClearOfWhatIsAboveAndOfTheFooter() {
        Sheet plain = new Sheet(Caption.titled("Title")).signed(Provenance.unknown());
        Sheet noted = new Sheet(new Caption("Title", List.of(), List.of("one", "two"))).signed(Provenance.unknown());
        assertThat(noted.height()).isGreaterThan(plain.height() + 30);
        Words.keepApart(labels(new Caption("Title", List.of("who"), List.of("one", "two"))));
    }

    private static List<String> texts(String... notes) {
        return labels(new Caption("Title", List.of(), List.of(notes))).stream()
                .map(Label::text)
                .filter(text -> text.startsWith("note") || text.equals("Title"))
                .toList();
    }

    private static List<Label> labels(Caption caption) {
        return new Sheet(caption)
                .signed(Provenance.unknown()).parts().stream()
                        .map(Label.class::cast)
                        .toList();
    }
}
