package dev.firststep.render.view;

/** A page that forwards to another. */
public record RedirectView(String title, LinkView target) {}
