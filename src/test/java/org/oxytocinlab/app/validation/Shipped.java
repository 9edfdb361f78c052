package org.oxytocinlab.app.validation;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyLineCheck;
import org.oxytocinlab.scenarios.StudyReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** Shipped studies and populations, and all hands to carry them out. */
final class Shipped {

    /** Every processor. */
    static final Workforce EVERYBODY = new Workforce() {
        @Override
        public <T> void carryOut(int pieces, IntFunction<T> work, Consumer<T> receiver) {
            IntStream.range(0, pieces).parallel().mapToObj(work).toList().forEach(receiver);
        }
    };

    private Shipped() {}

    /** A study by the name of its file. */
    static Study study(String name) {
        return Library.studies().stream()
                .filter(entry -> entry.name().equals(name))
                .map(entry -> read(entry.text()))
                .findFirst()
                .orElseThrow();
    }

    static Study read(String text) {
        try {
            return StudyReader.read(text, "study.yaml", StudyLineCheck.NONE);
        } catch (InvalidInput e) {
            throw new IllegalStateException(e);
        }
    }

    /** A population with another share of first births and another range of dilatation. */
    static Population with(Population population, double nulliparous, Population.Range dilatation) {
        return new Population(
                population.title(),
                population.traits(),
                population.weeks(),
                dilatation,
                nulliparous,
                population.isSlow(),
                population.correlations());
    }

    static Population.Range centimetres(double from, double until) {
        return new Population.Range(Quantity.of(from, Unit.CENTIMETRE), Quantity.of(until, Unit.CENTIMETRE));
    }
}
