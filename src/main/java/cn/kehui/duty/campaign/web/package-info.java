/** The pages of {@code campaign}. */
@NullMarked
package cn.kehui.duty.campaign.web;

import org.jspecify.annotations.NullMarked;
