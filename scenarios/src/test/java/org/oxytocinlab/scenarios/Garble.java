package org.oxytocinlab.scenarios;

import java.util.Random;

/** Slips of the hand in a text, by chance. */
final class Garble {
    private static final String ALPHABET = "{}[]:,-#'\"&*!|>%@`?\n\t 0123456789.eEmUL/hinxyz\u0130\uFEFF\u0000\uD83D";

    private Garble() {}

    /** A text with one to four slips. */
    static String of(String text, Random chance) {
        StringBuilder garbled = new StringBuilder(text);
        for (int slips = 1 + chance.nextInt(4); slips > 0; slips--) {
            slip(garbled, chance);
        }
        return garbled.toString();
    }

    private static void slip(StringBuilder text, Random chance) {
        int place = chance.nextInt(text.length());
        char letter = ALPHABET.charAt(chance.nextInt(ALPHABET.length()));
        switch (chance.nextInt(4)) {
            case 0 -> text.setCharAt(place, letter);
            case 1 -> text.insert(place, letter);
            case 2 -> text.deleteCharAt(place);
            default -> text.delete(place, Math.min(text.length(), place + chance.nextInt(40)));
        }
    }
}
