package dev.firststep.cloud.rule;

/** In what a rule can work differently in two clouds. */
public enum Aspect {
    WHO,
    ROLE,
    WHERE,
    ARTICLE,
    ROUTE,
    NOTE;

    boolean differs(Practice one, Practice other) {
        return !of(one).equals(of(other));
    }

    private Object of(Practice practice) {
        return switch (this) {
            case WHO -> practice.who();
            case ROLE -> practice.role();
            case WHERE -> practice.where();
            case ARTICLE -> practice.article();
            case ROUTE -> practice.topic();
            case NOTE -> practice.note();
        };
    }
}
