package dev.firststep.cli;

import dev.firststep.render.share.QrPicture;
import dev.firststep.render.share.Share;
import java.util.List;
import java.util.stream.Collectors;

/** Lays out for people what it takes to send a page to somebody. */
record ShareText(boolean paint) {
    private static final int LABEL_WIDTH = 16;

    /** @param picture whether to draw the QR code, if there is only one */
    String of(List<Share> shares, boolean picture) {
        String text = shares.stream().map(ShareText::text).collect(Collectors.joining("\n"));
        return picture && shares.size() == 1
                ? text + "\n" + QrPicture.of(shares.get(0).url()).blocks(paint)
                : text;
    }

    private static String text(Share share) {
        return share.title() + "\n"
                + point("edition", edition(share))
                + point("link", share.url())
                + point("any edition", share.go())
                + point("QR code", share.qr())
                + point("subject", share.mail().subject())
                + point("e-mail", share.mail().body())
                + point("chat", share.chat())
                + point("link card", share.embed());
    }

    private static String edition(Share share) {
        boolean foreign = !share.language().equals(share.edition().locale());
        return share.edition() + (foreign ? "  not translated, shown in " + share.language() : "");
    }

    private static String point(String label, String value) {
        StringBuilder out = new StringBuilder("  " + label + " ".repeat(LABEL_WIDTH - label.length()));
        out.append(value.stripTrailing().replace("\n", "\n" + " ".repeat(LABEL_WIDTH + 2)));
        return out.toString().replaceAll("(?m) +$", "") + "\n";
    }
}
