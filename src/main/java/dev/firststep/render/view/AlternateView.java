package dev.firststep.render.view;

/** A page that says the same in another language; {@code x-default} is for readers of any other. */
public record AlternateView(String hreflang, String url) {}
