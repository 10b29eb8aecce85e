/** The pages of {@code campaign}. */
@NullMarked
package cn.kehui.campaign.web;

import org.jspecify.annotations.NullMarked;
