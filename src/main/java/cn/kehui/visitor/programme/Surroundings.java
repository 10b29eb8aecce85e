package cn.kehui.visitor.programme;

import java.util.Map;

/**
 * What stands round the entries.
 *
 * @param campaigns by their id
 */
record Surroundings(RegionNames regions, Map<String, ProgrammeCampaign> campaigns) {}
