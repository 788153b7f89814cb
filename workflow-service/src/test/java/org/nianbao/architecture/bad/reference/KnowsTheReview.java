package org.nianbao.architecture.bad.reference;

import org.nianbao.workflow.review.SubmitReport;

record KnowsTheReview(SubmitReport submitReport) {}
