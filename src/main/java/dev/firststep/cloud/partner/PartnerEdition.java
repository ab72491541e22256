package dev.firststep.cloud.partner;

import dev.firststep.model.LocalizedText;

/**
 * A help centre of a partner.
 *
 * @param origin the name of the help centre that it is made from
 */
public record PartnerEdition(Partner partner, LocalizedText origin) {}
