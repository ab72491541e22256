package dev.firststep.hosting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The servers that are tried for real, with the least configuration around the file that was generated. */
enum ServerKind {
    NGINX("nginx") {
        @Override
        List<String> command(Path folder, Path root, List<Path> sites, int port) throws IOException {
            Path config = Files.writeString(folder.resolve("nginx.conf"), """
                    %sdaemon off;
                    worker_processes 1;
                    pid %2$s/nginx.pid;
                    events { }
                    http {
                        access_log off;
                        client_body_temp_path %2$s/body;
                        proxy_temp_path %2$s/proxy;
                        fastcgi_temp_path %2$s/fastcgi;
                        uwsgi_temp_path %2$s/uwsgi;
                        scgi_temp_path %2$s/scgi;
                        include %3$s/_hosting/nginx-sizes.conf;
                        %4$s
                        server {
                            listen 127.0.0.1:%5$d;
                            root %6$s;
                            include %3$s/_hosting/nginx-server.conf;
                        }
                    }
                    """.formatted(
                            isRoot() ? "user root;\n" : "",
                            folder,
                            sites.get(0),
                            sites.stream()
                                    .map(site -> "include " + site + "/_hosting/nginx-http.conf;")
                                    .collect(Collectors.joining("\n")),
                            port,
                            root));
            return List.of(
                    program().orElseThrow(), "-p", folder.toString(), "-c", config.toString(), "-e", folder + "/log");
        }
    },
    APACHE("apache2") {
        @Override
        List<String> command(Path folder, Path root, List<Path> sites, int port) throws IOException {
            Path types = Files.writeString(folder.resolve("mime.types"), "");
            Path config = Files.writeString(folder.resolve("apache.conf"), """
                    ServerRoot %1$s
                    ServerName localhost
                    Listen 127.0.0.1:%2$d
                    DefaultRuntimeDir %1$s
                    PidFile %1$s/apache.pid
                    ErrorLog %1$s/log
                    %3$s
                    %4$s
                    TypesConfig %5$s
                    DocumentRoot %6$s
                    <Directory %6$s>
                        Options FollowSymLinks
                        AllowOverride FileInfo
                        Require all granted
                    </Directory>
                    <Files ".ht*">
                        Require all denied
                    </Files>
                    """.formatted(
                            folder, port, modules(), isRoot() ? "User www-data\nGroup www-data" : "", types, root));
            return List.of(program().orElseThrow(), "-f", config.toString(), "-D", "FOREGROUND");
        }

        private String modules() {
            return Stream.of("mpm_event", "authz_core", "dir", "mime", "headers", "rewrite")
                    .map(module -> "LoadModule " + module + "_module /usr/lib/apache2/modules/mod_" + module + ".so")
                    .collect(Collectors.joining("\n"));
        }
    };

    private static final List<String> FOLDERS = List.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin");

    private final String program;

    ServerKind(String program) {
        this.program = program;
    }

    /** Where the server is installed; empty when it is not. */
    Optional<String> program() {
        return FOLDERS.stream()
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    /**
     * Serves a site.
     *
     * @param folder for what the server itself writes; it must be empty
     * @param root the folder that answers at {@code /}
     * @param sites the folder of the site, and of others whose maps stand beside its own
     */
    WebServer serve(Path folder, Path root, List<Path> sites) throws IOException, InterruptedException {
        letOthersIn(root);
        int port = WebServer.freePort();
        return WebServer.start(command(folder, root, sites, port), port, folder.resolve("log"));
    }

    /** Apache does not run as root, and folders for tests are closed to everybody else. */
    private static void letOthersIn(Path root) throws IOException {
        Path end = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
        for (Path folder = root;
                isRoot() && folder.startsWith(end) && !folder.equals(end);
                folder = folder.getParent()) {
            Set<PosixFilePermission> rights = new HashSet<>(Files.getPosixFilePermissions(folder));
            rights.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(folder, rights);
        }
    }

    abstract List<String> command(Path folder, Path root, List<Path> sites, int port) throws IOException;
}
