package org.nianbao.architecture.bad.similarity;

import org.nianbao.workflow.review.SubmitReport;

record KnowsTheReview(SubmitReport submitReport) {}
