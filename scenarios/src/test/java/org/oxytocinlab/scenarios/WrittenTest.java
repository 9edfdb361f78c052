package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.scenarios.yaml.Document;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.Written;

/** What is written is read the same, whether a text is made of it or not. */
class WrittenTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    static List<Library.Entry> studies() {
        return Library.studies();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void caseIsReadLikeItsText(long seed) {
        Scenario scenario = new Scenario(new RandomCases(seed).next(), "", List.of(), List.of());
        demandLikeItsText(ScenarioWriter.resolved(scenario));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void studyIsReadLikeItsText(long seed) {
        demandLikeItsText(StudyWriter.resolved(new RandomStudies(seed).next()));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void shippedStudyIsReadLikeItsText(Library.Entry entry) throws Exception {
        Study study = StudyReader.read(entry.text(), entry.name() + ".yaml", StudyLineCheck.NONE);
        demandLikeItsText(StudyWriter.resolved(study));
    }

    private static void demandLikeItsText(Written.Pairs written) {
        Remarks remarks = new Remarks();
        Part read = Document.of(String.join("\n", written.lines()), "", remarks, node -> node);
        List<String> ofText = said(read);
        List<String> ofTree = said(Document.of(written, "", remarks));
        assertThat(ofTree).isEqualTo(ofText).hasSizeGreaterThan(5);
        assertThat(places(Document.of(written, "", remarks)))
                .as("the places are in the order of reading")
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(remarks.problems()).isEmpty();
    }

    /** Every word with its path, in the order of reading. */
    private static List<String> said(Part part) {
        List<String> said = new ArrayList<>();
        if (part.isList()) {
            said.add(part.path() + " is a list");
            part.list("").forEach(entry -> said.addAll(said(entry)));
        } else if (part.isText() || part.isNothing()) {
            said.add(part.path() + " is " + (part.isNothing() ? "nothing" : part.text("")));
        } else {
            said.add(part.path() + " has keys");
            Mapping keys = part.mapping("");
            keys.keys().forEach(key -> said.addAll(said(keys.get(key))));
        }
        return said;
    }

    private static List<Integer> places(Part part) {
        List<Integer> places = new ArrayList<>(List.of(part.place().line()));
        if (part.isList()) {
            part.list("").forEach(entry -> places.addAll(places(entry)));
        } else if (!part.isText()) {
            Mapping keys = part.mapping("");
            keys.keys().forEach(key -> places.addAll(places(keys.get(key))));
        }
        return places;
    }
}
