/** The pages of {@code parcel}. */
@NullMarked
package cn.kehui.ground.parcel.web;

import org.jspecify.annotations.NullMarked;
