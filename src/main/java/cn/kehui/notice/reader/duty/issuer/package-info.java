/** What the office that asks does itself with what is sent to it: nobody owes that. */
@NullMarked
package cn.kehui.notice.reader.duty.issuer;

import org.jspecify.annotations.NullMarked;
