package dev.firststep.markdown.blocks;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The keywords of alerts as translation machines write them. Each is the name that Learn shows for the alert in that
 * language, or another word that its repositories have been found to use.
 */
final class TranslatedAlerts {
    private static final Map<String, String> ORIGINALS = Map.ofEntries(
            // Chinese, simplified and traditional
            Map.entry("注释", "NOTE"),
            Map.entry("注意", "NOTE"),
            Map.entry("备注", "NOTE"),
            Map.entry("说明", "NOTE"),
            Map.entry("註解", "NOTE"),
            Map.entry("提示", "TIP"),
            Map.entry("秘诀", "TIP"),
            Map.entry("重要", "IMPORTANT"),
            Map.entry("重要信息", "IMPORTANT"),
            Map.entry("重要事项", "IMPORTANT"),
            Map.entry("重要說明", "IMPORTANT"),
            Map.entry("警告", "WARNING"),
            Map.entry("小心", "CAUTION"),
            Map.entry("谨慎", "CAUTION"),
            // German
            Map.entry("hinweis", "NOTE"),
            Map.entry("anmerkung", "NOTE"),
            Map.entry("tipp", "TIP"),
            Map.entry("wichtig", "IMPORTANT"),
            Map.entry("warnung", "WARNING"),
            Map.entry("achtung", "CAUTION"),
            Map.entry("vorsicht", "CAUTION"),
            // French
            Map.entry("remarque", "NOTE"),
            Map.entry("conseil", "TIP"),
            Map.entry("astuce", "TIP"),
            Map.entry("avertissement", "WARNING"),
            Map.entry("attention", "CAUTION"),
            // Japanese
            Map.entry("注", "NOTE"),
            Map.entry("メモ", "NOTE"),
            Map.entry("ヒント", "TIP"));

    private TranslatedAlerts() {}

    /** The keyword that a translated one stands for, in upper case. */
    static Optional<String> original(String keyword) {
        return Optional.ofNullable(ORIGINALS.get(keyword.toLowerCase(Locale.ROOT)));
    }
}
