package org.oxytocinlab.scenarios;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.study.Characteristic;
import org.oxytocinlab.engine.study.Stated;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/**
 * What an arm itself states of its woman and its model: the keys of its own {@code woman} and {@code model}, unless {@code fixed:
 * [weight, clearance]} lists them.
 */
final class StatedForm {
    static final String FIXED = "fixed";

    private StatedForm() {}

    /** Everything that can be listed. */
    static List<String> words() {
        return Stream.concat(
                        Arrays.stream(Characteristic.values()).map(Characteristic::words),
                        Catalogue.ALL.stream().map(Published::name))
                .toList();
    }

    /** What the keys of an arm state. */
    static Stated read(Mapping own) {
        Part woman = own.get("woman");
        Part model = own.get("model");
        Set<Characteristic> characteristics = Arrays.stream(Characteristic.values())
                .filter(each -> woman != null && woman.hasKey(each.words()))
                .collect(Collectors.toSet());
        Set<Published> parameters = Catalogue.ALL.stream()
                .filter(each -> model != null && model.hasKey(each.name()))
                .collect(Collectors.toSet());
        return new Stated(characteristics, parameters);
    }

    /**
     * What a list says; a characteristic of which the woman of the arm says nothing cannot be kept.
     *
     * @param resolved the woman of the arm, or null when it has faults
     */
    static Stated listed(Part list, @Nullable Woman resolved) {
        Set<Characteristic> characteristics = EnumSet.noneOf(Characteristic.class);
        Set<Published> parameters = new HashSet<>();
        for (Part entry : list.list("names of what is not drawn, e.g. '[weight, clearance]'")) {
            String word = entry.oneOf(words());
            if (word == null) {
                continue;
            }
            Optional<Characteristic> characteristic = Characteristic.named(word);
            if (characteristic.isPresent()
                    && resolved != null
                    && characteristic.get().of(resolved) == null) {
                entry.fault("'" + word
                        + "' is not stated for the woman of this arm; write it under 'woman', or leave it out");
            }
            characteristic.ifPresent(characteristics::add);
            Catalogue.named(word).ifPresent(parameters::add);
        }
        return new Stated(characteristics, parameters);
    }

    /** The words of a list, in one order. */
    static List<String> words(Stated stated) {
        return words().stream()
                .filter(word -> Characteristic.named(word)
                                .filter(stated.woman()::contains)
                                .isPresent()
                        || Catalogue.named(word)
                                .filter(stated.parameters()::contains)
                                .isPresent())
                .toList();
    }
}
