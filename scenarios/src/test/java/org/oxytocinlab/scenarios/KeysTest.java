package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.scenarios.yaml.Document;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;

/** Every key says what it means, and its example is read and written. */
class KeysTest {
    /** Forms that no other form contains. */
    private static final List<Form<?>> ROOTS = List.of(
            new FluidForm(null),
            new MainLineForm(),
            new WatchForm(null, false),
            new WatchForm(null, true),
            new LabourForm(),
            new FetusForm(),
            new CirculationForm(),
            new ThirdStageForm(true),
            new DeviceForm.Pump(),
            new DeviceForm.GivingSet(),
            BagForm.OXYTOCIN,
            BagForm.OF_A_LINE,
            new FigureForm(),
            new PredictionForm(LineCheck.NONE, 1),
            new WomanForm(Labour.NO),
            ModelForm.of(Woman.AT_TERM));

    /** Fewer means that the walk lost its way. */
    private static final int FEWEST = 100;

    static Stream<Form<?>> forms() {
        Set<Form<?>> forms = Collections.newSetFromMap(new IdentityHashMap<>());
        ROOTS.forEach(root -> collect(root, forms));
        return forms.stream();
    }

    private static void collect(Kind<?> kind, Set<Form<?>> forms) {
        if (kind instanceof Form<?> form && !forms.add(form)) {
            return;
        }
        kind.parts().forEach(part -> collect(part, forms));
    }

    static Stream<Key<?, ?>> keys() {
        return forms().flatMap(form -> form.keys().all().stream());
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
        demandRoundTrip(key.kind());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void exampleOfAFormIsReadAndWritten(Form<?> form) {
        demandStableText(form);
        demandEachOnce(form.keys());
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
