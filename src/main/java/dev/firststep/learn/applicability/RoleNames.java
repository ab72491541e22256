package dev.firststep.learn.applicability;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids of roles, by their names in English and in the languages whose articles are at hand without their source. */
final class RoleNames {
    /** An id, then the names that mean it. */
    private static final String[][] KNOWN = {
        {"account-admin", "Account admin", "MPN account admin", "帐户管理员", "MPN 帐户管理员", "Kontoadministrator"},
        {"admin-agent", "Admin agent", "管理员代理", "管理代理", "Administrator-Agent", "Admin-Agent"},
        {"advisor", "Advisor", "顾问", "Berater"},
        {"billing-admin", "Billing admin", "计费管理员", "Abrechnungsadministrator"},
        {"billing-agent", "Billing agent", "计费代理", "Abrechnungs-Agent"},
        {"business-profile-admin", "Business profile admin", "业务配置文件管理员", "Geschäftsprofiladministrator"},
        {"chip-admin", "CHIP admin", "CHIP 管理员", "CHIP-Administrator"},
        {"executive-report-viewer", "Executive report viewer", "执行报表查看器", "Berichtsanzeige der Geschäftsleitung"},
        {"global-admin", "Global admin", "全局管理员", "Globaler Administrator"},
        {"helpdesk-agent", "Helpdesk agent", "Help agent", "支持人员代理", "Helpdesk-Agent"},
        {"incentives-admin", "Incentives admin", "奖励管理员", "激励管理员", "Incentivesadministrator"},
        {"incentives-user", "Incentives user", "奖励用户", "Incentivesbenutzer"},
        {"mpn-partner-admin", "MPN partner admin", "MPN 合作伙伴管理员", "MPN-Partneradministrator"},
        {"referrals-admin", "Referrals admin", "引荐管理员", "Empfehlungsadministrator"},
        {"referrals-user", "Referrals user", "引荐用户", "Empfehlungsbenutzer"},
        {"report-viewer", "Report viewer", "报表查看器", "Berichts-Viewer"},
        {"sales-agent", "Sales agent", "销售代理", "Vertriebsmitarbeiter", "Vertriebs-Agent", "Vertriebsbeauftragter"},
        {"user-admin", "User admin", "User management admin", "用户管理管理员", "Benutzerverwaltungsadministrator"},
    };

    private static final int LONGEST = 60;

    private final Map<String, String> ids = new HashMap<>();

    RoleNames() {
        for (String[] role : KNOWN) {
            for (int i = 1; i < role.length; i++) {
                ids.put(Letters.of(role[i]), role[0]);
            }
        }
    }

    /** Whether an id is that of a role that is known by name. */
    static boolean isKnown(String id) {
        return Arrays.stream(KNOWN).anyMatch(role -> role[0].equals(id));
    }

    /** The id of a role; one made of its name if it is unknown and short and Latin; empty if it is no name of a role. */
    Optional<String> find(String name) {
        return Optional.ofNullable(ids.get(Letters.of(name)))
                .or(() -> Optional.of(Letters.slug(name))
                        .filter(slug -> !slug.isEmpty() && slug.length() <= LONGEST && !name.endsWith(".")));
    }
}
