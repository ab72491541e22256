package dev.firststep.render.view;

/** A page that says the same in another language; {@code x-default} lets the reader choose. */
public record AlternateView(String hreflang, String url) {}
