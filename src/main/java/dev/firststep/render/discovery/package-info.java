/** Files for machines that look for pages: sitemaps, feeds, robots.txt. */
@NullMarked
package dev.firststep.render.discovery;

import org.jspecify.annotations.NullMarked;
