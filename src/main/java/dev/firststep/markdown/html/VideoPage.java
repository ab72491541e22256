package dev.firststep.markdown.html;

import java.util.Set;

/** Where readers watch a video of which a writer named the player. */
final class VideoPage {
    private static final String BY_ID = "https://learn-video.azurefd.net/vod/player?id=";
    private static final Set<String> YOUTUBE = Set.of(
            "https://youtube.com/embed/", "https://www.youtube.com/embed/", "https://www.youtube-nocookie.com/embed/");

    private VideoPage() {}

    /** @param source an address, or the id of a video on Learn */
    static String of(String source) {
        if (source.indexOf('/') < 0) {
            return BY_ID + source;
        }
        String address = source.startsWith("http:") ? "https:" + source.substring(5) : source;
        return YOUTUBE.stream()
                .filter(address::startsWith)
                .map(player -> onYouTube(address.substring(player.length())))
                .findFirst()
                .orElse(address);
    }

    /** Players count their parameters from a question mark, pages from the one after the id. */
    private static String onYouTube(String video) {
        String page = "https://www.youtube.com/watch?v=";
        return video.startsWith("videoseries?")
                ? "https://www.youtube.com/playlist?" + video.substring("videoseries?".length())
                : page + video.replaceFirst("\\?", "&");
    }
}
