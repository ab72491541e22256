package dev.firststep.markdown.plain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The address of a player as the engines mend it: over TLS, and without cookies where its host offers that. */
final class VideoAddress {
    private static final String NO_COOKIE = "www.youtube-nocookie.com";
    private static final Set<String> YOUTUBE = Set.of("youtube.com", "www.youtube.com");
    private static final Set<String> SHORT_OR_NO_COOKIE = Set.of("youtu.be", NO_COOKIE);

    private VideoAddress() {}

    static String of(String written, DialectOptions options) {
        String secure = options.isV3() ? secureAnywhere(written) : secureScheme(written);
        return parse(secure).map(uri -> mended(uri, options)).orElse(secure);
    }

    private static String secureAnywhere(String written) {
        return written.contains("https") ? written : written.replace("http", "https");
    }

    private static String secureScheme(String written) {
        return written.startsWith("http:") ? "https:" + written.substring("http:".length()) : written;
    }

    private static Optional<URI> parse(String address) {
        try {
            URI uri = new URI(address);
            return uri.getScheme() == null || uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String mended(URI uri, DialectOptions options) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        String path = uri.getRawPath();
        if (host.equals("channel9.msdn.com")) {
            query = query.isBlank() ? "nocookie=true" : query + "&nocookie=true";
        } else if (options.isV3()) {
            host = YOUTUBE.contains(host) ? NO_COOKIE : host;
        } else if (YOUTUBE.contains(host) || SHORT_OR_NO_COOKIE.contains(host)) {
            return youTube(uri, host, path, query);
        }
        return address(uri, host, path, query);
    }

    /** An address of a video or of a list of videos becomes that of its player. */
    private static String youTube(URI uri, String host, String path, String query) {
        List<String> parameters = new ArrayList<>(List.of(query.split("&", -1)));
        parameters.removeIf(String::isEmpty);
        Optional<String> named = value(parameters, "v=");
        boolean inPath = path.startsWith("/embed/", Math.max(0, path.lastIndexOf('/') - "/embed".length()))
                && !path.endsWith("/videoseries")
                && !path.endsWith("/");
        Optional<String> video = host.equals("youtu.be")
                ? Optional.of(path.substring(Math.min(1, path.length())))
                : named.or(() -> inPath ? Optional.of(path.substring(path.lastIndexOf('/') + 1)) : Optional.empty());
        if (video.isPresent()) {
            named.ifPresent(id -> parameters.remove("v=" + id));
            return address(uri, NO_COOKIE, "/embed/" + video.get(), related(parameters));
        }
        return value(parameters, "list=")
                .map(list -> address(
                        uri, NO_COOKIE, "/embed/videoseries", related(new ArrayList<>(List.of("list=" + list)))))
                .orElseGet(() -> address(uri, YOUTUBE.contains(host) ? NO_COOKIE : host, path, query));
    }

    private static Optional<String> value(List<String> parameters, String start) {
        return parameters.stream()
                .filter(parameter -> parameter.startsWith(start) && parameter.length() > start.length())
                .map(parameter -> parameter.substring(start.length()))
                .findFirst();
    }

    /** Asks for related videos of the same channel only. */
    private static String related(List<String> parameters) {
        if (parameters.stream().noneMatch(parameter -> parameter.startsWith("rel="))) {
            parameters.add("rel=0");
        }
        return parameters.stream().collect(Collectors.joining("&"));
    }

    private static String address(URI uri, String host, String path, String query) {
        String port = uri.getPort() < 0 || (uri.getScheme().equals("https") && uri.getPort() == 443)
                ? ""
                : ":" + uri.getPort();
        return uri.getScheme() + "://" + host + port + (path.isEmpty() ? "/" : path)
                + (query.isEmpty() ? "" : "?" + query)
                + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
    }
}
