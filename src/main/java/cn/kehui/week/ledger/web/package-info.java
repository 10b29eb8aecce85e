/** The pages of the ledger. */
@NullMarked
package cn.kehui.week.ledger.web;

import org.jspecify.annotations.NullMarked;
