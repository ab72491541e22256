package dev.firststep.cloud.support;

import dev.firststep.model.LocalizedText;

/**
 * Who asks for help: customers, or the partners who serve them.
 *
 * @param id what routes call them
 * @param name as in "For partners"
 */
public record Audience(String id, LocalizedText name) {
    /** Whom pages are written for where nobody is named. */
    public static final String CUSTOMER = "customer";

    /** Those who serve customers, and escalate for them. */
    public static final String PARTNER = "partner";
}
