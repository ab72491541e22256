package dev.firststep.render.view;

/** Somewhere to go, and what for. */
public record StepView(String label, PlaceView place) {}
