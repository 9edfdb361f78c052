package org.oxytocinlab.app.classroom;

import org.oxytocinlab.app.page.PackedLesson;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/**
 * A lesson, as far as a class needs to know it.
 *
 * @param name by which pages call it
 * @param choices that its question has; 0 where it asks none
 * @param scenario what it plays
 */
record ClassLesson(String name, int choices, Scenario scenario) {

    static ClassLesson of(PackedLesson lesson) {
        try {
            Scenario scenario = ScenarioReader.read(lesson.text(), lesson.name() + ".yaml");
            return new ClassLesson(lesson.name(), lesson.choices().size(), scenario);
        } catch (InvalidInput broken) {
            throw new IllegalStateException("a lesson that was read before: " + lesson.name(), broken);
        }
    }

    /** Whether somebody looks and decides at rounds. */
    boolean titrated() {
        return scenario.asked().prescription().regimen() instanceof Protocol;
    }
}
