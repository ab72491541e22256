/** Self-support rules: who may do what for themselves in each cloud, where, and whom to ask when that fails. */
@NullMarked
package dev.firststep.cloud.rule;

import org.jspecify.annotations.NullMarked;
