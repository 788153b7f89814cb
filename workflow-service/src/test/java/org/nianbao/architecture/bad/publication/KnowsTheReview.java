package org.nianbao.architecture.bad.publication;

import org.nianbao.workflow.review.SubmitReport;

record KnowsTheReview(SubmitReport submit) {}
