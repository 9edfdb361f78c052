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
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/**
 * What an arm itself states of its woman and its model: the keys of its own {@code woman} and {@code model}, unless {@code fixed:
 * [weight, clearance]} lists them.
 */
final class StatedForm implements Kind<Stated> {
    /** Everything that can be listed. */
    private static final List<String> WORDS = Stream.concat(
                    Arrays.stream(Characteristic.values()).map(Characteristic::words),
                    Catalogue.ALL.stream().map(Published::name))
            .toList();

    private final @Nullable Woman resolved;

    /**
     * A list of what an arm states; a characteristic of which its woman says nothing cannot be kept.
     *
     * @param resolved the woman of the arm, or null when nothing is known of her
     */
    StatedForm(@Nullable Woman resolved) {
        this.resolved = resolved;
    }

    /** What the keys of an arm state. */
    static Stated implied(Mapping own) {
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

    @Override
    public Stated read(Part list) {
        Set<Characteristic> characteristics = EnumSet.noneOf(Characteristic.class);
        Set<Published> parameters = new HashSet<>();
        for (Part entry : list.list("names of what is not drawn, e.g. '[weight, clearance]'")) {
            String word = entry.oneOf(WORDS);
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

    /** In one order, whatever the order in which it was listed. */
    @Override
    public Written write(Stated stated) {
        return new Written.Items(
                WORDS.stream()
                        .filter(word -> isStated(word, stated))
                        .map(Written::word)
                        .toList(),
                true);
    }

    private static boolean isStated(String word, Stated stated) {
        return Characteristic.named(word).filter(stated.woman()::contains).isPresent()
                || Catalogue.named(word).filter(stated.parameters()::contains).isPresent();
    }

    @Override
    public Shape shape() {
        return new Shape.Items(new Shape.Words(WORDS).described("A key of 'woman', or a parameter of the model"));
    }

    @Override
    public String example() {
        return "[weight, clearance]";
    }
}
