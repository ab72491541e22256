package dev.firststep.render.view;

/** An Open Graph property. */
public record PropertyView(String name, String content) {}
