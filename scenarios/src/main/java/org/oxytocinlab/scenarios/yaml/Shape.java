package org.oxytocinlab.scenarios.yaml;

import java.util.List;
import org.oxytocinlab.engine.quantity.Dimension;

/** What may stand somewhere in a file, for editors and pages. */
public sealed interface Shape {

    /** The same with a sentence on what it means. */
    default Shape described(String sentence) {
        return new Described(sentence, this);
    }

    /** A sentence on what stands there. */
    record Described(String sentence, Shape shape) implements Shape {
        @Override
        public Shape described(String other) {
            return new Described(other, shape);
        }
    }

    /** Any text. */
    record Text() implements Shape {}

    /** A text that follows a pattern. */
    record Pattern(String pattern) implements Shape {}

    /** A text of one character to so many. */
    record Name(int longest) implements Shape {}

    /** One of a few words. */
    record Words(List<String> words) implements Shape {}

    /** One word. */
    record Word(String word) implements Shape {}

    /** A whole number; there is no highest one where it is the largest of all. */
    record Whole(long lowest, long highest) implements Shape {}

    /** A number from one to another, or between them. */
    record Decimal(Number lowest, Number highest, boolean isBetween) implements Shape {}

    /** A quantity. */
    record Amount(Dimension dimension, boolean isSigned) implements Shape {}

    /** A shape that is used in many places, under a name. */
    record Shared(String name, Shape shape) implements Shape {}

    /** One of several. */
    record Either(List<Shape> shapes) implements Shape {

        /** One of these. */
        public static Either of(Shape... shapes) {
            return new Either(List.of(shapes));
        }
    }

    /** A list; 0 entries at most means any number. */
    record Items(Shape entry, int fewest, int most, boolean isUnique) implements Shape {

        /** A list of any length. */
        public Items(Shape entry) {
            this(entry, 0, 0, false);
        }

        /** The same with a length from one number to another. */
        public Items of(int least, int greatest) {
            return new Items(entry, least, greatest, isUnique);
        }
    }

    /** A key among others. */
    record Entry(String key, boolean isNeeded, Shape shape) {}

    /** Keys and values. */
    record Pairs(List<Entry> entries, List<Rule> rules) implements Shape {}

    /** What holds between keys. */
    sealed interface Rule {}

    /** Exactly one of these is there. */
    record ExactlyOne(List<String> keys) implements Rule {}

    /** At least one of these is there. */
    record SomeOf(List<String> keys) implements Rule {}

    /** Not all of these are there. */
    record NotAll(List<String> keys) implements Rule {}

    /** None of these is there without another. */
    record Only(String with, List<String> keys) implements Rule {}
}
