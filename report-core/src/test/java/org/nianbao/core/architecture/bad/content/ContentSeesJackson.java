package org.nianbao.core.architecture.bad.content;

import tools.jackson.databind.JsonNode;

/** Content must not know how it is written. */
public record ContentSeesJackson(JsonNode node) {}
