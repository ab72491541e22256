package dev.firststep.render.server.host;

import static dev.firststep.render.server.host.JsonText.quoted;

import dev.firststep.render.server.Languages;
import dev.firststep.render.server.Move;
import dev.firststep.render.server.ServerModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The function that CloudFront runs for each request, in the JavaScript that it knows. */
final class CloudFrontFunction {
    /** What CloudFront takes. */
    private static final int MAX_BYTES = 10 * 1024;

    private static final String START = """
            // Runs for each viewer request (cloudfront-js-2.0): moved addresses, the reader's language, folders and their pages.
            var BASE = %s;
            var MOVES = {%s};
            var LANGUAGES = [%s];
            var FALLBACK = %s;
            """;

    private static final String REST = """

            function answer(status, text, location) {
              var headers = {vary: {value: 'Accept-Language, Cookie'}};
              if (location) {
                headers.location = {value: location};
              }
              return {statusCode: status, statusDescription: text, headers: headers};
            }

            function query(request) {
              var parts = [];
              for (var name in request.querystring) {
                var entry = request.querystring[name];
                (entry.multiValue || [entry]).forEach(function (one) {
                  parts.push(one.value === '' ? name : name + '=' + one.value);
                });
              }
              return parts.length ? '?' + parts.join('&') : '';
            }

            function folder(tag) {
              for (var i = 0; i < LANGUAGES.length; i++) {
                if (tag === LANGUAGES[i][0] || tag.indexOf(LANGUAGES[i][0] + '-') === 0) {
                  return LANGUAGES[i][1];
                }
              }
              return '';
            }

            function preferred(request) {
              var chosen = request.cookies && request.cookies['%s'];
              if (chosen && LANGUAGES.some(function (known) { return known[1] === chosen.value; })) {
                return chosen.value;
              }
              var accept = request.headers['accept-language'];
              var best = {quality: 0, folder: FALLBACK};
              (accept ? accept.value : '').toLowerCase().split(',').forEach(function (item) {
                var parts = /^\\s*([a-z0-9-]+)\\s*(?:;\\s*q=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?\\s*$/.exec(item);
                var quality = parts ? (parts[2] === undefined ? 1 : Number(parts[2])) : 0;
                if (quality > best.quality && folder(parts[1])) {
                  best = {quality: quality, folder: folder(parts[1])};
                }
              });
              return best.folder;
            }

            function handler(event) {
              var request = event.request;
              var uri = request.uri;
              var key = uri.replace(/\\/$/, '').substring(BASE.length);
              if (Object.prototype.hasOwnProperty.call(MOVES, key) && uri.indexOf(BASE) === 0) {
                var target = MOVES[key].split('#');
                return answer(301, 'Moved Permanently', BASE + target[0] + query(request) + (target[1] ? '#' + target[1] : ''));
              }
              if (uri.indexOf(BASE + '_') === 0) {
                return answer(404, 'Not Found');
              }
              if (LANGUAGES.length && (uri === BASE || uri === BASE + 'go/') && !request.querystring.choose) {
                return answer(302, 'Found', BASE + preferred(request) + '/' + query(request));
              }
              if (/\\/[^\\/.]+$/.test(uri)) {
                return answer(301, 'Moved Permanently', uri + '/' + query(request));
              }
              if (/\\/$/.test(uri)) {
                request.uri = uri + 'index.html';
              }
              return request;
            }
            """;

    private final ServerModel model;
    private final List<String> moves = new ArrayList<>();

    CloudFrontFunction(ServerModel model) {
        this.model = model;
        int room = MAX_BYTES - text().getBytes(StandardCharsets.US_ASCII).length;
        for (Move move : model.moves()) {
            String entry = quoted(move.source()) + ":" + quoted(move.target() + move.fragment());
            room -= entry.length() + ",".length();
            if (room < 0) {
                break;
            }
            moves.add(entry);
        }
    }

    /** How many moves the function holds. */
    int kept() {
        return moves.size();
    }

    String text() {
        String languages = model.languages().map(Languages::ranges).orElse(List.of()).stream()
                .map(range -> "[" + quoted(range.prefix()) + "," + quoted(range.folder()) + "]")
                .collect(Collectors.joining(","));
        String fallback = model.languages().map(Languages::fallback).orElse("");
        return START.formatted(quoted(model.base()), String.join(",", moves), languages, quoted(fallback))
                + REST.formatted(ServerModel.COOKIE);
    }
}
