package dev.firststep.render.view;

/**
 * Who takes an action.
 *
 * @param id {@code customer}, {@code partner} or {@code operator}
 */
public record ActorView(String id, String name) {}
