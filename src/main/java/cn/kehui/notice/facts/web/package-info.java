/** The pages of incoming notices. */
@NullMarked
package cn.kehui.notice.facts.web;

import org.jspecify.annotations.NullMarked;
