package dev.firststep.render.server;

/** A header of a response. */
record Header(String name, String value) {}
