package dev.firststep.learn.breadcrumb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The crumbs of one file. Addresses are those of the site without host and locale, and case does not count in them.
 *
 * @param roots the topmost crumbs
 */
public record Breadcrumbs(List<Crumb> roots) {
    public Breadcrumbs {
        roots = List.copyOf(roots);
    }

    /** The crumbs from the top down to the one with the longest prefix of the address; none if no prefix fits. */
    public List<Crumb> trail(String address) {
        Search search = new Search(address.toLowerCase(Locale.ROOT));
        search.among(roots, List.of());
        return search.best;
    }

    private static final class Search {
        private final String address;
        private List<Crumb> best = List.of();
        private int longest = -1;

        Search(String address) {
            this.address = address;
        }

        void among(List<Crumb> crumbs, List<Crumb> above) {
            for (Crumb crumb : crumbs) {
                List<Crumb> trail = new ArrayList<>(above);
                trail.add(crumb);
                if (crumb.prefix().length() > longest && isUnder(crumb.prefix().toLowerCase(Locale.ROOT))) {
                    longest = crumb.prefix().length();
                    best = List.copyOf(trail);
                }
                among(crumb.items(), trail);
            }
        }

        private boolean isUnder(String prefix) {
            return address.startsWith(prefix)
                    && (prefix.endsWith("/")
                            || address.length() == prefix.length()
                            || "/?#".indexOf(address.charAt(prefix.length())) >= 0);
        }
    }

    /**
     * The path below which the site has all pages that these crumbs are for, such as {@code /partner-center/}. No other
     * file of a repository tells it.
     *
     * @return the folders that all prefixes share; empty if they share none
     */
    public Optional<String> basePath() {
        List<String> prefixes = new ArrayList<>();
        gather(roots, prefixes);
        return prefixes.stream().reduce(Breadcrumbs::shared).filter(path -> !path.equals("/"));
    }

    private static void gather(List<Crumb> crumbs, List<String> prefixes) {
        for (Crumb crumb : crumbs) {
            if (!crumb.prefix().equals("/")) {
                prefixes.add(folder(crumb.prefix().toLowerCase(Locale.ROOT)));
            }
            gather(crumb.items(), prefixes);
        }
    }

    private static String folder(String prefix) {
        return prefix.endsWith("/") ? prefix : prefix + "/";
    }

    private static String shared(String a, String b) {
        int end = 0;
        for (int i = 0; i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i); i++) {
            end = a.charAt(i) == '/' ? i + 1 : end;
        }
        return a.substring(0, end);
    }
}
