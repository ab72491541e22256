package dev.firststep.render.url;

import dev.firststep.model.SitePath;

/** Addresses relative to a page, so that the site works below any base path and straight from a disk. */
public final class RelativeUrls implements Urls {
    private final String folder;

    public RelativeUrls(SitePath page) {
        this.folder = page.value().substring(0, page.value().lastIndexOf('/') + 1);
    }

    @Override
    public String to(SitePath target) {
        String address = target.address();
        int shared = sharedFolder(address);
        long up = folder.substring(shared).chars().filter(c -> c == '/').count();
        String url = "../".repeat((int) up) + address.substring(shared);
        return url.isEmpty() ? "./" : url;
    }

    /** The length of the longest folder, with its final slash, that holds both this page and the address. */
    private int sharedFolder(String address) {
        int shared = 0;
        int end = Math.min(folder.length(), address.length());
        for (int i = 0; i < end && folder.charAt(i) == address.charAt(i); i++) {
            if (folder.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        return shared;
    }
}
