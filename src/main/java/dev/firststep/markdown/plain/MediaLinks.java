package dev.firststep.markdown.plain;

import static java.util.Map.entry;

import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.plain.DialectOptions.Extension;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes images that are really video, sound or an address of a known player, as Markdig's MediaLinks does. */
final class MediaLinks {
    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("3gp", "video/3gpp"),
            entry("3g2", "video/3gpp2"),
            entry("avi", "video/x-msvideo"),
            entry("uvh", "video/vnd.dece.hd"),
            entry("uvm", "video/vnd.dece.mobile"),
            entry("uvu", "video/vnd.uvvu.mp4"),
            entry("uvp", "video/vnd.dece.pd"),
            entry("uvs", "video/vnd.dece.sd"),
            entry("uvv", "video/vnd.dece.video"),
            entry("fvt", "video/vnd.fvt"),
            entry("f4v", "video/x-f4v"),
            entry("flv", "video/x-flv"),
            entry("fli", "video/x-fli"),
            entry("h261", "video/h261"),
            entry("h263", "video/h263"),
            entry("h264", "video/h264"),
            entry("jpm", "video/jpm"),
            entry("jpgv", "video/jpeg"),
            entry("m4v", "video/x-m4v"),
            entry("asf", "video/x-ms-asf"),
            entry("pyv", "video/vnd.ms-playready.media.pyv"),
            entry("wm", "video/x-ms-wm"),
            entry("wmx", "video/x-ms-wmx"),
            entry("wmv", "video/x-ms-wmv"),
            entry("wvx", "video/x-ms-wvx"),
            entry("mj2", "video/mj2"),
            entry("mxu", "video/vnd.mpegurl"),
            entry("mpeg", "video/mpeg"),
            entry("mp4", "video/mp4"),
            entry("ogv", "video/ogg"),
            entry("webm", "video/webm"),
            entry("qt", "video/quicktime"),
            entry("movie", "video/x-sgi-movie"),
            entry("viv", "video/vnd.vivo"),
            entry("adp", "audio/adpcm"),
            entry("aac", "audio/x-aac"),
            entry("aif", "audio/x-aiff"),
            entry("uva", "audio/vnd.dece.audio"),
            entry("eol", "audio/vnd.digital-winds"),
            entry("dra", "audio/vnd.dra"),
            entry("dts", "audio/vnd.dts"),
            entry("dtshd", "audio/vnd.dts.hd"),
            entry("rip", "audio/vnd.rip"),
            entry("lvp", "audio/vnd.lucent.voice"),
            entry("m3u", "audio/x-mpegurl"),
            entry("pya", "audio/vnd.ms-playready.media.pya"),
            entry("wma", "audio/x-ms-wma"),
            entry("wax", "audio/x-ms-wax"),
            entry("mid", "audio/midi"),
            entry("mp3", "audio/mpeg"),
            entry("mpga", "audio/mpeg"),
            entry("mp4a", "audio/mp4"),
            entry("ecelp4800", "audio/vnd.nuera.ecelp4800"),
            entry("ecelp7470", "audio/vnd.nuera.ecelp7470"),
            entry("ecelp9600", "audio/vnd.nuera.ecelp9600"),
            entry("oga", "audio/ogg"),
            entry("ogg", "audio/ogg"),
            entry("weba", "audio/webm"),
            entry("ram", "audio/x-pn-realaudio"),
            entry("rmp", "audio/x-pn-realaudio-plugin"),
            entry("au", "audio/basic"),
            entry("wav", "audio/x-wav"));

    /** A frame for a known player. */
    private record Frame(String address, String css, boolean fullScreen) {}

    private final Extension settings;

    MediaLinks(DialectOptions options) {
        this.settings = options.extension("medialinks").orElse(new Extension("medialinks", Map.of()));
    }

    /** Writes the image if it is one of these; otherwise writes nothing. */
    boolean write(Inline.Image image, Attributes attributes, PlainMarkup out) {
        String destination = image.destination();
        String address = destination.startsWith("//") ? "https:" + destination : destination;
        Optional<Frame> frame = uri(address).flatMap(MediaLinks::frame);
        if (frame.isPresent()) {
            frame(frame.get(), attributes, out);
            return true;
        }
        Optional<String> type = type(address);
        type.ifPresent(mime -> element(mime, destination, attributes, out));
        return type.isPresent();
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = new URI(address);
            return uri.isAbsolute() && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> type(String address) {
        String path = uri(address).map(URI::getPath).orElse(address);
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(TYPES.get(path.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    private void element(String type, String source, Attributes attributes, PlainMarkup out) {
        String tag = type.startsWith("audio") ? "audio" : "video";
        attributes.add("width", settings.option("Width").orElse("500"));
        if (tag.equals("video")) {
            attributes.add("height", settings.option("Height").orElse("281"));
        }
        if (settings.isOn("AddControlsProperty", true)) {
            attributes.add("controls", "");
        }
        css(attributes);
        out.raw("<" + tag).attributes(attributes).raw("><source type=\"" + type + "\" src=\"" + source);
        out.raw("\"></source></" + tag + ">");
    }

    private void css(Attributes attributes) {
        settings.option("Class").filter(name -> !name.isEmpty()).ifPresent(attributes::css);
    }

    private void frame(Frame frame, Attributes attributes, PlainMarkup out) {
        attributes.add("width", settings.option("Width").orElse("500"));
        attributes.add("height", settings.option("Height").orElse("281"));
        css(attributes);
        attributes.css(frame.css());
        attributes.add("frameborder", "0");
        if (frame.fullScreen()) {
            attributes.add("allowfullscreen", "");
        }
        out.raw("<iframe src=\"")
                .url(frame.address())
                .raw("\"")
                .attributes(attributes)
                .raw("></iframe>");
    }

    private static Optional<Frame> frame(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String path = uri.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (host.startsWith("www.youtube.com")) {
            return youTube(uri, path);
        }
        if (host.startsWith("youtu.be")) {
            return player(path.substring(Math.min(1, path.length())), parameter(uri, "t="), "youtube");
        }
        if (host.startsWith("vimeo.com")) {
            return Optional.of(new Frame("https://player.vimeo.com/video/" + last, "vimeo", true));
        }
        if (host.startsWith("ok.ru")) {
            return Optional.of(new Frame("https://ok.ru/videoembed/" + last, "odnoklassniki", true));
        }
        return host.startsWith("music.yandex.ru") ? yandex(path) : Optional.empty();
    }

    private static Optional<Frame> youTube(URI uri, String path) {
        if (path.startsWith("/shorts/")) {
            return player(path.substring("/shorts/".length()), Optional.empty(), "youtubeshort");
        }
        if (path.equals("/embed") || path.startsWith("/embed/")) {
            return Optional.of(new Frame(uri.toString(), "youtube", true));
        }
        return path.equals("/watch") || path.startsWith("/watch/")
                ? player(parameter(uri, "v=").orElse(""), parameter(uri, "t="), "youtube")
                : Optional.empty();
    }

    private static Optional<Frame> player(String id, Optional<String> start, String css) {
        String address = "https://www.youtube.com/embed/" + id
                + start.map(second -> "?start=" + second).orElse("");
        return id.isEmpty() ? Optional.empty() : Optional.of(new Frame(address, css, true));
    }

    private static Optional<Frame> yandex(String path) {
        List<String> parts = List.of(path.substring(Math.min(1, path.length())).split("/", -1));
        boolean track =
                parts.size() > 3 && parts.get(0).equals("album") && parts.get(2).equals("track");
        return track
                ? Optional.of(new Frame(
                        "https://music.yandex.ru/iframe/#track/" + parts.get(3) + "/" + parts.get(1) + "/",
                        "yandex",
                        false))
                : Optional.empty();
    }

    private static Optional<String> parameter(URI uri, String start) {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return List.of(query.split("&", -1)).stream()
                .filter(parameter -> parameter.startsWith(start) && parameter.length() > start.length())
                .map(parameter -> parameter.substring(start.length()))
                .findFirst();
    }
}
