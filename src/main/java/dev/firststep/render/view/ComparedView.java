package dev.firststep.render.view;

/** One point of a rule in each of two clouds. */
public record ComparedView(String label, TextView first, TextView second) {}
