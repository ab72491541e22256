package dev.firststep.render.view;

/** A text and its language. */
public record TextView(String text, String lang) {}
