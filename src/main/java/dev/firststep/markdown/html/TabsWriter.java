package dev.firststep.markdown.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes tabs: one after another, each under its title, so that they can be read where there is no script. */
final class TabsWriter {
    /**
     * A tab.
     *
     * @param ids what it is for; tabs of other groups with one of these ids are opened with it
     * @param condition the id of another group's tab with which this one is there; empty if it always is
     * @param plainTitle the text of its title
     * @param title writes its title
     * @param content writes what is in it
     */
    record Tab(List<String> ids, String condition, String plainTitle, Runnable title, Runnable content) {
        Tab {
            ids = List.copyOf(ids);
        }
    }

    private final Markup out;
    private final Map<String, String> titles = new HashMap<>();
    private int groups;

    TabsWriter(Markup out) {
        this.out = out;
    }

    void write(List<Tab> tabs) {
        int group = ++groups;
        for (Tab tab : tabs) {
            tab.ids().forEach(id -> titles.putIfAbsent(id, tab.plainTitle()));
        }
        out.line().tag("<div class=\"tabs\">\n");
        int number = 1;
        for (Tab tab : tabs) {
            write(tab, "fs-tab-" + group + "-" + number++);
        }
        out.tag("</div>\n");
    }

    private void write(Tab tab, String id) {
        out.tag("<div class=\"tab\" role=\"group\" aria-labelledby=\"" + id + "\" data-tab=\"");
        out.attribute(String.join(" ", tab.ids())).tag("\"");
        if (!tab.condition().isEmpty()) {
            out.tag(" data-condition=\"").attribute(tab.condition()).tag("\"");
        }
        out.tag(">\n<p class=\"tab-title\" id=\"" + id + "\">");
        tab.title().run();
        if (!tab.condition().isEmpty()) {
            out.tag(" <span class=\"tab-condition\">")
                    .text("(" + titles.getOrDefault(tab.condition(), tab.condition()) + ")")
                    .tag("</span>");
        }
        out.tag("</p>\n");
        tab.content().run();
        out.line().tag("</div>\n");
    }
}
