package dev.firststep.cloud.support;

import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;

/** Somebody who needs help with something: one cell of clouds, audiences, locales and topics. */
public record SupportCase(CloudId cloud, String audience, LocaleTag locale, String topic) {}
