package org.oxytocinlab.charts;

/**
 * What a study found where the model says something too.
 *
 * @param words whose result it is: "Satin 1992"
 */
public record PublishedRatio(String words, Ratio ratio) {}
