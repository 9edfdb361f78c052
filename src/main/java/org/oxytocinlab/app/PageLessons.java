package org.oxytocinlab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.oxytocinlab.app.expectation.Evidence;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.page.PackedLesson;
import org.oxytocinlab.app.source.AnswerKey;
import org.oxytocinlab.app.source.PreparedCase;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.Prediction;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioWriter;

/** Lessons for the page, each with the answer that its own run gives. */
final class PageLessons {
    private PageLessons() {}

    /** The cases that a user names, or every case of the library. */
    static List<PackedLesson> of(Workplace workplace, List<String> names) throws CommandFault {
        return names.isEmpty() ? shipped(workplace::shipped) : named(workplace, names);
    }

    /**
     * Every case of the library, as its author wrote it.
     *
     * @param reader of a case by its name
     */
    static List<PackedLesson> shipped(Function<String, PreparedCase> reader) throws CommandFault {
        List<PackedLesson> lessons = new ArrayList<>();
        for (Library.Entry entry : Library.cases()) {
            lessons.add(packed(reader.apply(entry.name()), entry.text()));
        }
        return lessons;
    }

    /** Cases that a user names; each stands alone, with the protocols that it takes from other files. */
    private static List<PackedLesson> named(Workplace workplace, List<String> names) throws CommandFault {
        List<PackedLesson> lessons = new ArrayList<>();
        for (PreparedCase lesson : workplace.prepared(names)) {
            lessons.add(packed(lesson, ScenarioWriter.write(lesson.scenario())));
        }
        return lessons;
    }

    private static PackedLesson packed(PreparedCase lesson, String text) throws CommandFault {
        Scenario scenario = lesson.scenario();
        Optional<AnswerKey> key = lesson.answer();
        Optional<Evidence> evidence = key.isPresent() ? Optional.of(Evidence.of(lesson.run())) : Optional.empty();
        return new PackedLesson(
                lesson.stem(),
                scenario.asked().title(),
                scenario.teaches(),
                key.map(AnswerKey::predict).map(Prediction::question).orElse(""),
                key.map(AnswerKey::predict).map(Prediction::choices).orElse(List.of()),
                evidence.flatMap(seen -> key.map(each -> each.choice(seen))).orElse(""),
                evidence.flatMap(seen -> key.map(each -> each.told(seen))).orElse(List.of()),
                text);
    }
}
