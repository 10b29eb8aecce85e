package cn.kehui.ground.base.web;

import org.springframework.core.Ordered;

/**
 * The one order in which a request passes what may turn it away. First filters, before any page is
 * looked for; then, once the page is known, interceptors. Each asks what those before it found out.
 */
public final class Gates {
    // filters: every answer has the headers of safety, also each refusal after it
    public static final int HEADERS = Ordered.HIGHEST_PRECEDENCE;

    /** What no page can be asked with. */
    public static final int REQUEST = HEADERS + 1;

    /** Names of hosts that are not ours. */
    public static final int HOST = REQUEST + 1;

    /** Says in words that the database does not answer, for everything after it. */
    public static final int OUTAGE = HOST + 1;

    /** The key, and forms of other sites. */
    public static final int ACCESS = OUTAGE + 1;

    // interceptors: who tries too often is told before anybody is looked for
    public static final int THROTTLE = -1;

    /** Who is there. */
    public static final int STAFF = THROTTLE + 1;

    /** From which network; administrators have a list of their own. */
    public static final int NETWORK = STAFF + 1;

    /** Whether a factor was shown lately: asked of nobody who may not come from there. */
    public static final int STEP_UP = NETWORK + 1;

    /** Whether what is sent is clean: it costs the most, so it comes last. */
    public static final int UPLOAD = STEP_UP + 1;

    private Gates() {}
}
