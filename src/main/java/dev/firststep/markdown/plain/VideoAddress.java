package dev.firststep.markdown.plain;

import dev.firststep.markdown.plain.DialectOptions.Base;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the frame of a video leads: DocFX asks hosts of videos for no cookies, and YouTube for its player. */
final class VideoAddress {
    private static final Pattern PARTS = Pattern.compile("(https?)://([^/?#]*+)([^?#]*+)(?:\\?([^#]*+))?+(#.*+)?+");
    private static final Set<String> YOUTUBE =
            Set.of("youtube.com", "www.youtube.com", "youtu.be", "www.youtube-nocookie.com");
    private static final String NO_COOKIE = "www.youtube-nocookie.com";
    private static final Pattern QUERY_ID = Pattern.compile("(?:^|&)v=([^&]++)");
    private static final Pattern QUERY_LIST = Pattern.compile("(?:^|&)list=([^&]++)");
    private static final Pattern PATH_ID = Pattern.compile("/embed/([^/]++)$");

    private String host;
    private String path;
    private String query;

    private VideoAddress(String host, String path, String query) {
        this.host = host;
        this.path = path;
        this.query = query;
    }

    /** The value of {@code src}, escaped as far as DocFX escapes it: only quotation marks could end it. */
    static String of(String written, Base base) {
        if (written.indexOf('/') < 0) {
            return "https://learn-video.azurefd.net/vod/player?id=" + written;
        }
        String secure = written.startsWith("http:") ? "https:" + written.substring(5) : written;
        Matcher parts = PARTS.matcher(secure);
        if (!parts.matches()) {
            return secure.replace("\"", "&quot;");
        }
        String authority = parts.group(2).toLowerCase(Locale.ROOT);
        int colon = authority.indexOf(':');
        String port = colon < 0 || authority.endsWith(":443") ? "" : authority.substring(colon);
        VideoAddress address = new VideoAddress(
                colon < 0 ? authority : authority.substring(0, colon),
                parts.group(3).isEmpty() ? "/" : parts.group(3),
                parts.group(4) == null ? "" : parts.group(4));
        address.adapt(base);
        String fragment = parts.group(5) == null ? "" : parts.group(5);
        String query = address.query.isEmpty() ? "" : "?" + address.query;
        return ("https://" + address.host + port + address.path + query + fragment).replace("\"", "%22");
    }

    private void adapt(Base base) {
        if (host.equals("channel9.msdn.com")) {
            query = query.isEmpty() ? "nocookie=true" : query + "&nocookie=true";
        } else if (base == Base.MAIN && YOUTUBE.contains(host)) {
            youTube();
        }
        if (host.equals("youtube.com") || host.equals("www.youtube.com")) {
            host = NO_COOKIE;
        }
    }

    private void youTube() {
        String id = youTubeId();
        Matcher list = QUERY_LIST.matcher(query);
        if (!id.isEmpty()) {
            embed(id);
        } else if (list.find()) {
            query = "list=" + list.group(1);
            embed("videoseries");
        }
    }

    private void embed(String id) {
        host = NO_COOKIE;
        path = "/embed/" + id;
        boolean said = query.startsWith("rel=") || query.contains("&rel=");
        query = said ? query : query.isEmpty() ? "rel=0" : query + "&rel=0";
    }

    /** The id of the video, which is taken out of the query; empty if there is none. */
    private String youTubeId() {
        if (host.equals("youtu.be")) {
            return path.substring(1);
        }
        Matcher inQuery = QUERY_ID.matcher(query);
        if (inQuery.find()) {
            String rest = query.substring(0, inQuery.start()) + query.substring(inQuery.end());
            query = rest.startsWith("&") ? rest.substring(1) : rest;
            return inQuery.group(1);
        }
        Matcher inPath = PATH_ID.matcher(path);
        return inPath.find() && !inPath.group(1).equals("videoseries") ? inPath.group(1) : "";
    }
}
