package org.nianbao.workflow.record.persistence;

/** Something that acts are about: how the record names it, and how people do. */
record Place(String subject, String words) {}
