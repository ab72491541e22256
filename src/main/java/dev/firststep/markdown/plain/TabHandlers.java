package dev.firststep.markdown.plain;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.blocks.TabBlock;
import dev.firststep.markdown.blocks.TabGroupBlock;
import dev.firststep.markdown.blocks.TabSelection.State;
import dev.firststep.markdown.blocks.TabTitle;
import java.util.List;

/** Writes groups of tabs. */
final class TabHandlers {
    private static final String HIDDEN = " aria-hidden=\"true\" hidden=\"hidden\"";

    private TabHandlers() {}

    static void register(Handlers handlers) {
        handlers.block(TabGroupBlock.class, TabHandlers::group);
    }

    private static void group(TabGroupBlock group, PlainWriter writer) {
        int offset = group.getStartOffset();
        List<TabTitle> titles = group.tabs().stream().map(TabBlock::title).toList();
        State state = writer.page()
                .tabs()
                .next(
                        titles,
                        problem -> writer.findings()
                                .add(
                                        Code.TAB_GROUP,
                                        offset,
                                        problem,
                                        "give the tabs of groups that belong together the same ids"));
        writer.out().line().raw("<div class=\"tabGroup\" id=\"tabgroup_" + state.number() + "\"");
        writer.out().attributes(writer.attributes(offset)).raw(">\n<ul role=\"tablist\">\n");
        for (int i = 0; i < titles.size(); i++) {
            title(titles.get(i), i, state, writer);
        }
        writer.out().raw("</ul>\n");
        for (int i = 0; i < titles.size(); i++) {
            section(group.tabs().get(i), i, state, writer);
        }
        writer.out().raw("</div>\n");
    }

    private static void title(TabTitle title, int place, State state, PlainWriter writer) {
        String panel = panel(title, state);
        writer.out().raw("<li role=\"presentation\"" + (state.visible().get(place) ? "" : HIDDEN) + ">\n");
        writer.out().raw("<a href=\"#" + panel + "\" role=\"tab\" aria-controls=\"" + panel + "\"" + data(title));
        writer.out().raw(place == state.active() ? " tabindex=\"0\" aria-selected=\"true\"" : " tabindex=\"-1\"");
        writer.out().attributes(writer.attributes(title.offset())).raw(">");
        writer.inlines(title.pieces());
        writer.out().raw("</a>\n</li>\n");
    }

    private static void section(TabBlock tab, int place, State state, PlainWriter writer) {
        writer.out().raw("<section id=\"" + panel(tab.title(), state) + "\" role=\"tabpanel\"" + data(tab.title()));
        writer.out().raw((place == state.active() ? "" : HIDDEN) + ">\n");
        writer.children(tab);
        writer.out().line().raw("</section>\n");
    }

    private static String panel(TabTitle title, State state) {
        String condition = title.condition().map(id -> "_" + id).orElse("");
        return "tabpanel_" + state.number() + "_" + title.id() + condition;
    }

    private static String data(TabTitle title) {
        String condition =
                title.condition().map(id -> " data-condition=\"" + id + "\"").orElse("");
        return " data-tab=\"" + title.id() + "\"" + condition;
    }
}
