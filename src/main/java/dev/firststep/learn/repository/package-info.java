/** A Learn repository as data: its files, its docsets, their configuration, and where a written path leads. */
@NullMarked
package dev.firststep.learn.repository;

import org.jspecify.annotations.NullMarked;
