/** Values that several configuration files share: ids, addresses, targets and texts in several locales. */
@NullMarked
package dev.firststep.config.value;

import org.jspecify.annotations.NullMarked;
