/** The pages of batches. */
@NullMarked
package cn.kehui.filing.batch.web;

import org.jspecify.annotations.NullMarked;
