package org.nianbao.architecture.bad.importing;

import org.nianbao.workflow.review.SubmitReport;

record KnowsTheReview(SubmitReport submit) {}
