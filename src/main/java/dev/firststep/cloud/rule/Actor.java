package dev.firststep.cloud.rule;

/** Who takes an action, in the order in which readers are told of them. */
public enum Actor {
    CUSTOMER,
    PARTNER,
    OPERATOR
}
