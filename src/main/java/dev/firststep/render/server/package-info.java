/** What a web server should know of a site beyond its files: headers, redirects, languages, and pages for errors. */
@NullMarked
package dev.firststep.render.server;

import org.jspecify.annotations.NullMarked;
