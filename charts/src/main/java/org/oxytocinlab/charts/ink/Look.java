package org.oxytocinlab.charts.ink;

import java.awt.Color;
import java.awt.Stroke;

/** How a curve and its name are drawn. */
public record Look(Color colour, Stroke stroke) {}
