package org.oxytocinlab.scenarios.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is written: a word, a list, or keys with their values; on one line or on several. */
public sealed interface Written {

    /** On one line. */
    @Override
    String toString();

    /** Line by line, as it stands under a key. */
    default List<String> lines(String key) {
        return List.of(key + ": " + this);
    }

    /** Words that stand as they are. */
    static Written word(Object text) {
        return new Word(String.valueOf(text), false);
    }

    /** Any text, between quotes. */
    static Written quoted(String text) {
        return new Word(text, true);
    }

    /** A word, a number or a text. */
    record Word(String text, boolean isQuoted) implements Written {
        @Override
        public String toString() {
            return isQuoted ? YamlText.quoted(text) : text;
        }
    }

    /** A list. */
    record Items(List<Written> entries, boolean inline) implements Written {
        @Override
        public String toString() {
            return entries.toString();
        }

        @Override
        public List<String> lines(String key) {
            if (inline || entries.isEmpty()) {
                return List.of(key + ": " + this);
            }
            List<String> lines = new ArrayList<>(List.of(key + ":"));
            for (Written entry : entries) {
                List<String> own =
                        entry instanceof Pairs pairs && !pairs.inline() ? pairs.lines() : List.of(entry + "");
                for (int i = 0; i < own.size(); i++) {
                    lines.add((i == 0 ? "  - " : "    ") + own.get(i));
                }
            }
            return lines;
        }
    }

    /** A key and its value. */
    record Pair(String key, Written value) {
        @Override
        public String toString() {
            return key + ": " + value;
        }
    }

    /** Keys and values. */
    record Pairs(List<Pair> pairs, boolean inline) implements Written {

        /** Without some of the keys. */
        public Pairs without(Collection<String> keys) {
            return new Pairs(
                    pairs.stream().filter(pair -> !keys.contains(pair.key())).toList(), inline);
        }

        /** The value of a key, or null. */
        public @Nullable Written get(String key) {
            return pairs.stream()
                    .filter(pair -> pair.key().equals(key))
                    .map(Pair::value)
                    .findFirst()
                    .orElse(null);
        }

        /** Line by line, where nothing stands around them. */
        public List<String> lines() {
            return pairs.stream()
                    .flatMap(pair -> pair.value().lines(pair.key()).stream())
                    .toList();
        }

        @Override
        public String toString() {
            return "{" + pairs.stream().map(Pair::toString).collect(Collectors.joining(", ")) + "}";
        }

        @Override
        public List<String> lines(String key) {
            if (inline) {
                return List.of(key + ": " + this);
            }
            List<String> lines = new ArrayList<>(List.of(key + ":"));
            lines().forEach(line -> lines.add("  " + line));
            return lines;
        }
    }
}
