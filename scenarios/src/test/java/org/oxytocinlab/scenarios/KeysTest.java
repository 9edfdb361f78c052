package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.scenarios.yaml.Document;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;

/** Every key says what it means, and its example is read and written. */
class KeysTest {
    /** What no key of a case contains, or not in each of its states. */
    private static final List<Kind<?>> OTHERS = List.of(new WatchForm(null, true), BagForm.OF_A_LINE);

    /** Fewer means that the walk lost its way. */
    private static final int FEWEST = 480;

    private static Set<Kind<?>> kinds() {
        Set<Kind<?>> kinds = Collections.newSetFromMap(new IdentityHashMap<>());
        CaseKeys.KEYS.all().forEach(key -> collect(key.kind(), kinds));
        StudyKeys.KEYS.all().forEach(key -> collect(key.kind(), kinds));
        RegimenKeys.KEYS.all().forEach(key -> collect(key.kind(), kinds));
        OTHERS.forEach(kind -> collect(kind, kinds));
        return kinds;
    }

    private static void collect(Kind<?> kind, Set<Kind<?>> kinds) {
        if (kinds.add(kind)) {
            kind.parts().forEach(part -> collect(part, kinds));
            kind.allKeys().forEach(key -> collect(key.kind(), kinds));
        }
    }

    static Stream<Form<?>> forms() {
        return kinds().stream().flatMap(kind -> kind instanceof Form<?> form ? Stream.of(form) : Stream.empty());
    }

    static Stream<Key<?, ?>> keys() {
        List<Key<?, ?>> keys = new ArrayList<>(CaseKeys.KEYS.all());
        keys.addAll(StudyKeys.KEYS.all());
        keys.addAll(RegimenKeys.KEYS.all());
        kinds().forEach(kind -> keys.addAll(kind.allKeys()));
        return keys.stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void keySaysWhatItMeans(Key<?, ?> key) {
        assertThat(key.sentence()).matches("\\S.{4,}").doesNotEndWith(".");
        assertThat(key.name()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void exampleOfAKeyIsReadAndWritten(Key<?, ?> key) {
        if (key.kind() instanceof ThirdStageForm || key.name().equals(CaseFile.ARMS)) {
            // The uterus is written as the parameters that it sets, and an arm knows where it was read.
            demandStableText(key.kind());
            return;
        }
        demandRoundTrip(key.kind());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void exampleOfAFormIsReadAndWritten(Form<?> form) {
        demandStableText(form);
        demandEachOnce(form.keys());
    }

    @Test
    void keysOfAFileAreWrittenOnceEach() {
        demandEachOnce(CaseKeys.KEYS);
        demandEachOnce(StudyKeys.KEYS);
        demandEachOnce(RegimenKeys.KEYS);
    }

    private static <R> void demandEachOnce(Keys<R> keys) {
        assertThat(keys.inWriting()).containsExactlyInAnyOrderElementsOf(keys.all());
        assertThat(keys.names()).doesNotHaveDuplicates();
    }

    @Test
    void walkFindsTheKeys() {
        assertThat(keys()).hasSizeGreaterThan(FEWEST);
    }

    /** What a form reads may be written elsewhere, but what it writes it reads and writes again. */
    private static <V> void demandStableText(Kind<V> form) {
        String text = form.write(read(form, form.example())).toString();
        assertThat(form.write(read(form, text)).toString()).isEqualTo(text);
    }

    private static <V> void demandRoundTrip(Kind<V> kind) {
        V value = read(kind, kind.example());
        assertThat(value).as("the example '" + kind.example() + "'").isNotNull();
        String text = kind.write(value).toString();
        V again = read(kind, text);
        assertThat(again)
                .as("'" + kind.example() + "' is written as '" + text + "'")
                .isEqualTo(value);
    }

    private static <V> V read(Kind<V> kind, String text) {
        Remarks remarks = new Remarks();
        Part root = Document.of("key: " + text, "example", remarks, node -> node);
        V value = root == null ? null : kind.read(root.under("key"));
        assertThat(remarks.problems()).as(text).isEmpty();
        return value;
    }
}
